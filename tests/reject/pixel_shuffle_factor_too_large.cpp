// rejects: layer 1 (pixel_shuffle<4294967296>) cannot take 32x32x4: its blocks have more places than can be counted
// remedy: the channels must divide by the factor to the power of the spatial axes
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<32, 32, 4>, cx::pixel_shuffle<4294967296>>;
#else
using net = cx::network<cx::input<32, 32, 4>, cx::pixel_shuffle<2>>;
#endif
constexpr cx::shape output = net::output;
