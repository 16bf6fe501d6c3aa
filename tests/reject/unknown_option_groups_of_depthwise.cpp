// rejects: layer 1 (depthwise_conv<kernel<3>, groups<8>>) cannot take 8x8x8: groups is not an option of this layer
// remedy: depthwise_conv has as many groups as channels
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::depthwise_conv<cx::kernel<3>, cx::groups<8>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::depthwise_conv<cx::kernel<3>>>;
#endif
constexpr cx::shape output = net::output;
