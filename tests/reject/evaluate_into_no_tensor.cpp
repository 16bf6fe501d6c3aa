// rejects: evaluate cannot take float* behind the input: no layer takes it, and nothing can be written to it
// remedy: evaluate writes to a tensor, which is not const, or to a tuple of them; a model runs between pointers
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<4>, cx::dense<3>>;
void run(const cx::parameters<net>& weights, const cx::tensor<float, net::input>& x,
         cx::tensor<float, net::output>& y) {
#ifdef REJECT
  cx::evaluate<net>(weights, x, y.data());
#else
  cx::evaluate<net>(weights, x, y);
#endif
}
