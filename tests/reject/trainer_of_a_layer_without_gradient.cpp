// rejects: layer 2 (halved) cannot be trained: it has no backward
// remedy: a layer of yours that stands in a network to be trained needs a backward; all of the library have one
#include <convexpr/convexpr.hpp>
#include <convexpr/train/trainer.hpp>

#include <cstddef>
#include <vector>
namespace cx = convexpr;

struct halved {
  static consteval cx::checked output(const cx::shape& in) { return in; }
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = in[n] / 2;
  }
#ifdef REJECT
#else
  template <class T>
  static constexpr void backward(cx::tensor_view<const T>, cx::tensor_view<const T>, cx::weights<const T>,
                                 cx::tensor_view<const T> out_gradient, cx::tensor_view<T> in_gradient,
                                 cx::weights<T>) {
    for (std::size_t n = 0; n < in_gradient.size(); ++n) in_gradient[n] += out_gradient[n] / 2;
  }
#endif
};

using net = cx::network<cx::input<4>, cx::dense<3>, halved>;
double step(const std::vector<cx::tensor<float, net::input>>& x, const std::vector<int>& labels) {
  cx::trainer<net, cx::cross_entropy, cx::sgd> fit{{.learning_rate = 0.1}};
  return fit.step(x, labels);
}
