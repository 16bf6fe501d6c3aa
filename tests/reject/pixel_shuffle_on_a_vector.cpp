// rejects: layer 1 (pixel_shuffle<2>) cannot take 8: it needs a spatial axis beside the channels
// remedy: it spreads channels over an image: keep the spatial axes
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8>, cx::pixel_shuffle<2>>;
#else
using net = cx::network<cx::input<1, 1, 8>, cx::pixel_shuffle<2>>;
#endif
constexpr cx::shape output = net::output;
