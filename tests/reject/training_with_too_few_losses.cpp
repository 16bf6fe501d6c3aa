// rejects: backpropagate cannot take softmax_cross_entropy as the loss: the network has 2 outputs, and losses{...} has a loss for each, called with the output and its gradient
// remedy: name a loss for each output, in their order
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<4>, cx::dense<3>,
                        cx::outputs<cx::branch<cx::softmax>, cx::branch<cx::dense<2>, cx::softmax>>>;
float train(const cx::parameters<net>& weights, const cx::tensor<float, net::input>& x) {
  const int label[] = {1};
  const cx::softmax_cross_entropy loss{label};
#ifdef REJECT
  return cx::backpropagate(weights, x, loss).loss;
#else
  return cx::backpropagate(weights, x, cx::losses{loss, loss}).loss;
#endif
}
