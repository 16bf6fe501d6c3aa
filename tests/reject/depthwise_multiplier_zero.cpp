// rejects: layer 1 (depthwise_conv<0, kernel<3>>) cannot take 8x8x8: its channel multiplier is 0
// remedy: the number is how many outputs a channel has; leave it out for one
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::depthwise_conv<0, cx::kernel<3>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::depthwise_conv<1, cx::kernel<3>>>;
#endif
constexpr cx::shape output = net::output;
