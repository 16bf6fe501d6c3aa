// rejects: layer 2 (pyramid_pool<1, 2>) cannot take 512: it takes 1 to 3 spatial axes, not 0
// remedy: pyramid_pool gives a vector itself: drop the flatten
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::flatten, cx::pyramid_pool<1, 2>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::pyramid_pool<1, 2>>;
#endif
constexpr cx::shape output = net::output;
