// rejects: layer 1 (conv<0, kernel<3>>) cannot take 28x28x1: it has 0 filters
// remedy: the first number of conv is how many filters it has
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::conv<0, cx::kernel<3>>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::conv<1, cx::kernel<3>>>;
#endif
constexpr cx::shape output = net::output;
