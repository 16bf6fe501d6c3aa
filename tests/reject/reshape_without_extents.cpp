// rejects: layer 1 (reshape<>) cannot take 28x28x1: a shape has 1 to 6 extents, not 0
// remedy: name the extents, or say flatten
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::reshape<>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::reshape<784>>;
#endif
constexpr cx::shape output = net::output;
