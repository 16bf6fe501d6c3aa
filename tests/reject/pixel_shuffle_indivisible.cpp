// rejects: layer 1 (pixel_shuffle<2>) cannot take 8x8x6: 6 channels do not divide into blocks of 4
// remedy: give the convolution before it a multiple of factor^axes filters
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 6>, cx::pixel_shuffle<2>>;
#else
using net = cx::network<cx::input<8, 8, 12>, cx::pixel_shuffle<2>>;
#endif
constexpr cx::shape output = net::output;
