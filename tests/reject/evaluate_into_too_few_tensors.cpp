// rejects: evaluate cannot write to 1 tensors: the network has 2 outputs
// remedy: give std::tie of a tensor for each output
#include <convexpr/convexpr.hpp>

#include <tuple>
namespace cx = convexpr;

using net = cx::network<cx::input<4>, cx::dense<3>, cx::outputs<cx::branch<>, cx::branch<cx::relu>>>;
using scores = cx::tensor<float, cx::shape{3}>;
void run(const cx::parameters<net>& weights, const cx::tensor<float, net::input>& x, scores& y, scores& z) {
#ifdef REJECT
  cx::evaluate<net>(weights, x, y);
#else
  cx::evaluate<net>(weights, x, std::tie(y, z));
#endif
  z[0] = y[0];
}
