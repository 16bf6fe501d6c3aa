// rejects: trainer cannot take mean_squared_error as the loss against int: its weight(output, target) takes no such target
// remedy: squared errors are of tensors of the output's shape, cross_entropy takes labels
#include <convexpr/convexpr.hpp>
#include <convexpr/train/trainer.hpp>

#include <vector>
namespace cx = convexpr;

using net = cx::network<cx::input<4>, cx::dense<3>>;
#ifdef REJECT
using loss = cx::mean_squared_error;
#else
using loss = cx::cross_entropy;
#endif
double step(const std::vector<cx::tensor<float, net::input>>& x, const std::vector<int>& labels) {
  cx::trainer<net, loss, cx::sgd> fit{{.learning_rate = 0.1}};
  return fit.step(x, labels);
}
