// rejects: evaluate cannot write to 1x3: output 0 of the network is 3
// remedy: give a tensor of the shape that the network ends in
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<4>, cx::dense<3>>;
#ifdef REJECT
using scores = cx::tensor<float, cx::shape{1, 3}>;
#else
using scores = cx::tensor<float, net::output>;
#endif
void run(const cx::parameters<net>& weights, const cx::tensor<float, net::input>& x, scores& y) {
  cx::evaluate<net>(weights, x, y);
}
