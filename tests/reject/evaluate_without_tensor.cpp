// rejects: evaluate cannot take vector<float> as the input: it takes a tensor<float, shape{28, 28, 1}>
// remedy: copy the numbers into a tensor, which has the shape that they are checked by
#include <convexpr/convexpr.hpp>

#include <vector>
namespace cx = convexpr;

using net = cx::network<cx::input<28, 28, 1>, cx::max_pool<28>, cx::flatten>;
#ifdef REJECT
using image = std::vector<float>;
#else
using image = cx::tensor<float, net::input>;
#endif
float run(const cx::parameters<net>& weights, const image& x) {
  cx::tensor<float, net::output> y = cx::evaluate<net>(weights, x);
  cx::evaluate(weights, x, y);
  for (float score : cx::evaluate<net>({}, x)) y[0] += score;
  return y[0];
}
