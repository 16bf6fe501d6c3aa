// rejects: model cannot write to vector<tensor<float, shape>>: the results of a batch are a span of tensor<float, shape{4}>
// remedy: give a tensor of the shape that the network ends in for each sample
#include <convexpr/convexpr.hpp>

#include <vector>
namespace cx = convexpr;

using net = cx::network<cx::input<3>, cx::dense<4>>;
#ifdef REJECT
using scores = cx::tensor<float, cx::shape{1, 4}>;
#else
using scores = cx::tensor<float, net::output>;
#endif
void run(cx::model<net>& model, const std::vector<cx::tensor<float, net::input>>& x, std::vector<scores>& y) {
  model(x, y);
}
