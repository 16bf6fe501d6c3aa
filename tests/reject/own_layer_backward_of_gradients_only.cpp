// rejects: layer 1 (twice) cannot take 3: its backward should be: static constexpr void backward(tensor_view<const T> in, tensor_view<const T> out, weights<const T> weight, tensor_view<const T> out_gradient, tensor_view<T> in_gradient, weights<T> weight_gradient)
// remedy: write the signature as it stands in docs/adding-a-layer.md
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

struct twice {
  static consteval cx::checked output(const cx::shape& in) { return in; }
#ifdef REJECT
  template <class T>
  static constexpr void backward(cx::tensor_view<const T> out_gradient, cx::tensor_view<T> in_gradient) {
    for (std::size_t n = 0; n < in_gradient.size(); ++n) in_gradient[n] += 2 * out_gradient[n];
  }
#else
  template <class T>
  static constexpr void backward(cx::tensor_view<const T>, cx::tensor_view<const T>, cx::weights<const T>,
                                 cx::tensor_view<const T> out_gradient, cx::tensor_view<T> in_gradient,
                                 cx::weights<T>) {
    for (std::size_t n = 0; n < in_gradient.size(); ++n) in_gradient[n] += 2 * out_gradient[n];
  }
#endif
};

using net = cx::network<cx::input<3>, twice>;
constexpr cx::shape output = net::output;
