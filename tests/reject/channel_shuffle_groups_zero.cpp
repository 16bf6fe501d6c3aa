// rejects: layer 1 (channel_shuffle<0>) cannot take 8x8x8: groups is 0
// remedy: take the groups of the convolution before it
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::channel_shuffle<0>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::channel_shuffle<2>>;
#endif
constexpr cx::shape output = net::output;
