// rejects: backpropagate cannot take vector<int> as the loss: it is called with two tensor_views, the output and its gradient
// remedy: labels are no loss, softmax_cross_entropy{labels} is
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>

#include <vector>
namespace cx = convexpr;

using net = cx::network<cx::input<4>, cx::dense<3>>;
float train(const cx::parameters<net>& weights, const cx::tensor<float, net::input>& x,
            const std::vector<int>& labels) {
#ifdef REJECT
  return cx::backpropagate(weights, x, labels).loss;
#else
  return cx::backpropagate(weights, x, cx::softmax_cross_entropy{labels}).loss;
#endif
}
