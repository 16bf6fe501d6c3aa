// rejects: layer 3 (concat) cannot join 8x8x8 and 8x8x8 and 4x4x8: extents 8 and 4 differ (height)
// remedy: branches of a concat agree in all but the channels
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net =
    cx::network<cx::input<8, 8, 8>, cx::concat<cx::branch<>, cx::branch<cx::relu>, cx::branch<cx::max_pool<2>>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::concat<cx::branch<>, cx::branch<cx::relu>,
                                                       cx::branch<cx::max_pool<3, cx::stride<1>, cx::padding<1>>>>>;
#endif
constexpr cx::shape output = net::output;
