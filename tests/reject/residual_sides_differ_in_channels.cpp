// rejects: layer 3 (residual) cannot join 8x8x8 and 8x8x16: extents 8 and 16 differ (channels)
// remedy: project the shortcut by a second branch, or widen it by pad_channels
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::residual<cx::conv<16, cx::kernel<3>, cx::padding<1>>, cx::relu>>;
#else
using net =
    cx::network<cx::input<8, 8, 8>, cx::residual<cx::branch<cx::conv<16, cx::kernel<3>, cx::padding<1>>, cx::relu>,
                                                 cx::branch<cx::conv<16>>>>;
#endif
constexpr cx::shape output = net::output;
