// rejects: layer 1 (pixel_unshuffle<2>) cannot take 9x8x3: extent 9 does not divide by 2 (height)
// remedy: pad or crop to a multiple of the factor first
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<9, 8, 3>, cx::pixel_unshuffle<2>>;
#else
using net = cx::network<cx::input<10, 8, 3>, cx::pixel_unshuffle<2>>;
#endif
constexpr cx::shape output = net::output;
