// rejects: evaluate cannot take unique_ptr as parameters: write parameters<net>
// remedy: give the parameters themselves
#include <convexpr/convexpr.hpp>

#include <memory>
namespace cx = convexpr;

using net = cx::network<cx::input<4>, cx::dense<3>>;
float run(const std::unique_ptr<cx::parameters<net>>& weights, const cx::tensor<float, net::input>& x) {
#ifdef REJECT
  const cx::tensor<float, net::output> y = cx::evaluate<net>(weights, x);
  return y[0] + cx::evaluate<net>(weights, x)[1];
#else
  const cx::tensor<float, net::output> y = cx::evaluate<net>(*weights, x);
  return y[0] + cx::evaluate<net>(*weights, x)[1];
#endif
}
