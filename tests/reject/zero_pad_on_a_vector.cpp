// rejects: layer 1 (zero_pad<1>) cannot take 8: it takes 1 to 3 spatial axes, not 0
// remedy: a vector has channels only: pad_channels
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8>, cx::zero_pad<1>>;
#else
using net = cx::network<cx::input<8>, cx::pad_channels<1, 1>>;
#endif
constexpr cx::shape output = net::output;
