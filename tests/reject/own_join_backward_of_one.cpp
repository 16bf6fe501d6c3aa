// rejects: (larger) cannot join: its backward should be: static constexpr void backward(std::span<const tensor_view<const T>> in, tensor_view<const T> out_gradient, std::span<const tensor_view<T>> in_gradients)
// remedy: a join is handed the gradients of all of its branches
#include <convexpr/convexpr.hpp>

#include <span>
namespace cx = convexpr;

template <class... Branches>
struct larger {
  using branches = cx::type_list<Branches...>;
  static consteval cx::checked output(std::span<const cx::shape> in) { return in[0]; }
#ifdef REJECT
  template <class T>
  static constexpr void backward(cx::tensor_view<const T>, cx::tensor_view<const T> out_gradient,
                                 cx::tensor_view<T> in_gradient) {
    for (std::size_t n = 0; n < in_gradient.size(); ++n) in_gradient[n] += out_gradient[n];
  }
#else
  template <class T>
  static constexpr void backward(std::span<const cx::tensor_view<const T>>, cx::tensor_view<const T> out_gradient,
                                 std::span<const cx::tensor_view<T>> in_gradients) {
    for (std::size_t n = 0; n < out_gradient.size(); ++n) in_gradients[0][n] += out_gradient[n];
  }
#endif
};

using net = cx::network<cx::input<3>, larger<cx::branch<>, cx::branch<cx::relu>>>;
constexpr cx::shape output = net::output;
