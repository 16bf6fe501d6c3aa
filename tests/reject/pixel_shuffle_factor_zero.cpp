// rejects: layer 1 (pixel_shuffle<0>) cannot take 8x8x8: its factor is 0
// remedy: take the factor by which extents shall grow
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::pixel_shuffle<0>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::pixel_shuffle<2>>;
#endif
constexpr cx::shape output = net::output;
