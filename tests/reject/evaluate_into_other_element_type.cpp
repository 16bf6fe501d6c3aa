// rejects: evaluate cannot write to a tensor of double: output 0 of the network is of float
// remedy: take one number type for parameters, input and output
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<4>, cx::dense<3>>;
#ifdef REJECT
using scores = cx::tensor<double, cx::shape{3}>;
#else
using scores = cx::tensor<float, cx::shape{3}>;
#endif
void run(const cx::parameters<net>& weights, const cx::tensor<float, net::input>& x, scores& y) {
  cx::evaluate(weights, x, y);
}
