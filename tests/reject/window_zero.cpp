// rejects: layer 1 (max_pool<0>) cannot take 28x28x1: window extent is 0
// remedy: a window has at least one cell
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::max_pool<0>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::max_pool<1>>;
#endif
constexpr cx::shape output = net::output;
