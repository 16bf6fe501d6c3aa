// rejects: layer 0 (input<28.5, 28, 1>) is no input: an extent is not a whole number
// remedy: extents are whole numbers
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28.5, 28, 1>, cx::relu>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::relu>;
#endif
constexpr cx::shape output = net::output;
