// rejects: layer 1 (zero_pad<1, 1, 8>) cannot take 8x8x8: it has 3 numbers for 2 spatial axes
// remedy: zero_pad leaves the channels alone; pad_channels adds some
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::zero_pad<1, 1, 8>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::zero_pad<1, 1>, cx::pad_channels<0, 8>>;
#endif
constexpr cx::shape output = net::output;
