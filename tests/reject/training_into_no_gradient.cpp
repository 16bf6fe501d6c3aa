// rejects: backpropagate cannot take parameters behind the input: no layer takes it, and it is no gradient of the network
// remedy: a gradient is parameters of the same network and number type, and not const
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>
namespace cx = convexpr;

using other = cx::network<cx::input<3>, cx::dense<4>>;
using net = cx::network<cx::input<4>, cx::dense<3>>;
#ifdef REJECT
using gradients = cx::parameters<other>;
#else
using gradients = cx::parameters<net>;
#endif
float train(const cx::parameters<net>& weights, const cx::tensor<float, net::input>& x, gradients& gradient) {
  const int label[] = {1};
  return cx::backpropagate(weights, x, cx::softmax_cross_entropy{label}, gradient);
}
