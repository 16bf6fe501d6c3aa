// rejects: layer 1 (depthwise_conv<kernel<5>>) cannot take 4x4x8: kernel extent 5 is larger than padded input extent 4 (height)
// remedy: pad the input or take a smaller kernel
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<4, 4, 8>, cx::depthwise_conv<cx::kernel<5>>>;
#else
using net = cx::network<cx::input<4, 4, 8>, cx::depthwise_conv<cx::kernel<5>, cx::padding<2>>>;
#endif
constexpr cx::shape output = net::output;
