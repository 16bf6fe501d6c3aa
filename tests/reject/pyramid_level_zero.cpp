// rejects: layer 1 (pyramid_pool<1, 0, 4>) cannot take 8x8x8: level 1 has 0 bins
// remedy: every level has at least one bin along each axis
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::pyramid_pool<1, 0, 4>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::pyramid_pool<1, 2, 4>>;
#endif
constexpr cx::shape output = net::output;
