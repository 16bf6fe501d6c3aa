// rejects: layer 0 (input<>) is no input: an input has 1 to 6 extents, not 0
// remedy: give height, width, channels, or what the input has
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<>, cx::relu>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::relu>;
#endif
constexpr cx::shape output = net::output;
