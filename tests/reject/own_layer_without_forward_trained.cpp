// rejects: layer 1 (twice) cannot be evaluated: it has no forward
// remedy: training runs a network forwards first: give the layer its forward beside its backward
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>
namespace cx = convexpr;

struct twice {
  static consteval cx::checked output(const cx::shape& in) { return in; }
#ifdef REJECT
  template <class T>
  static constexpr void run(cx::tensor_view<const T> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = 2 * in[n];
  }
#else
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = 2 * in[n];
  }
#endif
  template <class T>
  static constexpr void backward(cx::tensor_view<const T>, cx::tensor_view<const T>, cx::weights<const T>,
                                 cx::tensor_view<const T> out_gradient, cx::tensor_view<T> in_gradient,
                                 cx::weights<T>) {
    for (std::size_t n = 0; n < in_gradient.size(); ++n) in_gradient[n] += 2 * out_gradient[n];
  }
};

using net = cx::network<cx::input<3>, twice, cx::dense<2>>;
auto train(const cx::parameters<net>& weights, const cx::tensor<float, net::input>& x) {
  const int label[] = {1};
  return cx::backpropagate(weights, x, cx::softmax_cross_entropy{label}).gradient.get<0>()[1];
}
