// rejects: layer 1 (kept) cannot take 3: its train_backward should be: static constexpr void train_backward(batch_view<const T> in, batch_view<const T> out, weights<const T> weight, weights<const T> saved, batch_view<const T> out_gradient, batch_view<T> in_gradient, weights<T> weight_gradient, const training_moment& now)
// remedy: a layer that has train_forward has its train_backward too
#include <convexpr/convexpr.hpp>

#include <cstddef>
namespace cx = convexpr;

struct kept {
  static consteval cx::checked output(const cx::shape& in) { return in; }
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = in[n];
  }
  template <class T>
  static constexpr void train_forward(cx::batch_view<const T> in, cx::batch_view<T> out, cx::weights<const T>,
                                      cx::weights<T>, const cx::training_moment&) {
    for (std::size_t n = 0; n < in.samples * in.extents.size(); ++n) out.elements[n] = in.elements[n];
  }
#ifdef REJECT
  template <class T>
  static constexpr void train_backward(cx::batch_view<const T> out_gradient, cx::batch_view<T> in_gradient) {
    for (std::size_t n = 0; n < in_gradient.samples * in_gradient.extents.size(); ++n)
      in_gradient.elements[n] += out_gradient.elements[n];
  }
#else
  template <class T>
  static constexpr void train_backward(cx::batch_view<const T>, cx::batch_view<const T>, cx::weights<const T>,
                                       cx::weights<const T>, cx::batch_view<const T> out_gradient,
                                       cx::batch_view<T> in_gradient, cx::weights<T>, const cx::training_moment&) {
    if (!in_gradient.has_numbers()) return;
    for (std::size_t n = 0; n < in_gradient.samples * in_gradient.extents.size(); ++n)
      in_gradient.elements[n] += out_gradient.elements[n];
  }
#endif
};

using net = cx::network<cx::input<3>, kept>;
constexpr cx::shape output = net::output;
