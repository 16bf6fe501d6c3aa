// rejects: layer 2 (halved) cannot be trained: it has no backward
// remedy: a layer of yours that stands in a network to be trained needs a backward; all of the library have one
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>

#include <cstddef>
namespace cx = convexpr;

struct halved {
  static consteval cx::checked output(const cx::shape& in) { return in; }
#ifdef REJECT
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = in[n] / 2;
  }
#else
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = in[n] / 2;
  }
  template <class T>
  static constexpr void backward(cx::tensor_view<const T>, cx::tensor_view<const T>, cx::weights<const T>,
                                 cx::tensor_view<const T> out_gradient, cx::tensor_view<T> in_gradient,
                                 cx::weights<T>) {
    for (std::size_t n = 0; n < in_gradient.size(); ++n) in_gradient[n] += out_gradient[n] / 2;
  }
#endif
};
using net = cx::network<cx::input<4, 4, 1>, cx::conv<2>, halved, cx::flatten, cx::dense<3>>;
void train(cx::parameters<net>& weights, const cx::tensor<float, net::input>& x) {
  const int label[] = {1};
  cx::optimizer<cx::adam, net> optimizer{{.learning_rate = 0.01}};
  optimizer.update(weights, cx::backpropagate(weights, x, cx::softmax_cross_entropy{label}).gradient);
}
