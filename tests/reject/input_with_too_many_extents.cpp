// rejects: layer 0 (input<1, 2, 3, 4, 5, 6, 7>) is no input: an input has 1 to 6 extents, not 7
// remedy: leave out axes of extent 1; the batch is never part of a shape
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<1, 2, 3, 4, 5, 6, 7>, cx::relu>;
#else
using net = cx::network<cx::input<4, 5, 6, 7>, cx::relu>;
#endif
constexpr cx::shape output = net::output;
