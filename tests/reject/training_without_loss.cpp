// rejects: backpropagate is given no loss: it takes one such as softmax_cross_entropy{labels}
// remedy: a loss is called with the output and its gradient, which it fills, and gives a number
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<4>, cx::dense<3>>;
float train(const cx::parameters<net>& weights, const cx::tensor<float, net::input>& x) {
#ifdef REJECT
  return cx::backpropagate(weights, x).loss;
#else
  const int label[] = {1};
  return cx::backpropagate(weights, x, cx::softmax_cross_entropy{label}).loss;
#endif
}
