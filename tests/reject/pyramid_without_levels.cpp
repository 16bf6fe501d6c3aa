// rejects: layer 1 (pyramid_pool<average>) cannot take 8x8x8: it has no levels
// remedy: say how many bins the levels have: pyramid_pool<1, 2, 4>
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::pyramid_pool<cx::average>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::pyramid_pool<1, 2, cx::average>>;
#endif
constexpr cx::shape output = net::output;
