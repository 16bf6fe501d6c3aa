// rejects: layer 1 (max_pool<2, padding<2>>) cannot take 8x8x8: padding 2 is not smaller than the pooling window 2 (height)
// remedy: a window may not lie in the padding alone: pad less than the window
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::max_pool<2, cx::padding<2>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::max_pool<3, cx::padding<1>>>;
#endif
constexpr cx::shape output = net::output;
