// rejects: trainer cannot take 5: the network begins with 4
// remedy: the tensors of a batch have the shape of the network's input
#include <convexpr/convexpr.hpp>
#include <convexpr/train/trainer.hpp>

#include <vector>
namespace cx = convexpr;

using net = cx::network<cx::input<4>, cx::dense<3>>;
#ifdef REJECT
using image = cx::tensor<float, cx::shape{5}>;
#else
using image = cx::tensor<float, cx::shape{4}>;
#endif
double step(const std::vector<image>& x, const std::vector<int>& labels) {
  cx::trainer<net, cx::cross_entropy, cx::sgd> fit{{.learning_rate = 0.1}};
  return fit.step(x, labels);
}
