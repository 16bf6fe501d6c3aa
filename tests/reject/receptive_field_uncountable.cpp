// rejects: layer 2 (conv<1, stride<100000000>>) cannot take 1x1: its receptive field is larger than can be counted
// remedy: strides multiply: look for one that is an extent
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<32, 1>, cx::repeat<3, cx::conv<1, cx::stride<100000000>>>>;
#else
using net = cx::network<cx::input<32, 1>, cx::repeat<3, cx::conv<1, cx::stride<2>>>>;
#endif
constexpr cx::shape output = net::output;
