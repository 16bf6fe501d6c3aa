// rejects: layer 4 (concat) cannot join 4x4x8 and 4x2x8: extents 4 and 2 differ (width)
// remedy: branches of a concat agree in all but the channels: pad, crop or resize one
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<
    cx::input<9, 8, 8>,
    cx::concat<cx::branch<cx::max_pool<2>>, cx::branch<cx::conv<8, cx::stride<2>, cx::kernel<2, 1>>, cx::crop<0, 1>>>>;
#else
using net =
    cx::network<cx::input<9, 8, 8>,
                cx::concat<cx::branch<cx::max_pool<2>>, cx::branch<cx::conv<8, cx::stride<2>, cx::kernel<2, 1>>>>>;
#endif
constexpr cx::shape output = net::output;
