// rejects: layer 3 (larger) cannot be trained: it has no backward
// remedy: a join of yours that stands in a network to be trained needs a backward; all of the library have one
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
namespace cx = convexpr;

template <class... Branches>
struct larger {
  using branches = cx::type_list<Branches...>;
  static consteval cx::checked output(std::span<const cx::shape> in) { return in[0]; }
#ifdef REJECT
  template <class T>
  static constexpr void forward(std::span<const cx::tensor_view<const T>> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < out.size(); ++n) out[n] = std::max(in[0][n], in[1][n]);
  }
#else
  template <class T>
  static constexpr void forward(std::span<const cx::tensor_view<const T>> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < out.size(); ++n) out[n] = std::max(in[0][n], in[1][n]);
  }
  template <class T>
  static constexpr void backward(std::span<const cx::tensor_view<const T>> in, cx::tensor_view<const T> out_gradient,
                                 std::span<const cx::tensor_view<T>> in_gradients) {
    for (std::size_t n = 0; n < out_gradient.size(); ++n)
      in_gradients[in[0][n] < in[1][n] ? 1 : 0][n] += out_gradient[n];
  }
#endif
};
using net = cx::network<cx::input<4>, larger<cx::branch<cx::dense<2>>, cx::branch<cx::dense<2>>>, cx::softmax>;
auto train(const cx::parameters<net>& weights, const cx::tensor<float, net::input>& x) {
  const int label[] = {1};
  return cx::backpropagate<net>(weights, x, cx::softmax_cross_entropy{label}).loss;
}
