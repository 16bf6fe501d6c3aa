// rejects: layer 2 (max_pool<2>) cannot be trained: it has no backward
// remedy: train with layers that have a gradient; docs/guide.md lists them
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>
namespace cx = convexpr;

#ifdef REJECT
using halved = cx::max_pool<2>;
#else
using halved = cx::conv<2, cx::kernel<2>, cx::stride<2>>;
#endif
using net = cx::network<cx::input<4, 4, 1>, cx::conv<2>, halved, cx::flatten, cx::dense<3>>;
void train(cx::parameters<net>& weights, const cx::tensor<float, net::input>& x) {
  const int label[] = {1};
  cx::optimizer<cx::adam, net> optimizer{{.learning_rate = 0.01}};
  optimizer.update(weights, cx::backpropagate(weights, x, cx::softmax_cross_entropy{label}).gradient);
}
