// rejects: layer 3 (residual) cannot join 8x8x8 and 6x6x8: extents 8 and 6 differ (height)
// remedy: pad so that extents stay
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::residual<cx::conv<8, cx::kernel<3>>, cx::relu>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::residual<cx::conv<8, cx::kernel<3>, cx::padding<1>>, cx::relu>>;
#endif
constexpr cx::shape output = net::output;
