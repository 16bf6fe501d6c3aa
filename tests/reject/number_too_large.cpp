// rejects: layer 1 (pyramid_pool<1, 4294967296>) cannot take 32x32x3: its number 4294967296 is above the largest allowed, 1000000000
// remedy: shapes are extents, not addresses: look for a number that slipped
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<32, 32, 3>, cx::pyramid_pool<1, 4294967296>>;
#else
using net = cx::network<cx::input<32, 32, 3>, cx::pyramid_pool<1, 4>>;
#endif
constexpr cx::shape output = net::output;
