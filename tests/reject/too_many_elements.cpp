// rejects: layer 0 (input<4294967296, 2147483648, 3>) is no input: its output has more elements than can be addressed
// remedy: shapes are extents, not addresses: look for a number that slipped
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<4294967296, 2147483648, 3>, cx::relu>;
#else
using net = cx::network<cx::input<429, 214, 3>, cx::relu>;
#endif
constexpr cx::shape output = net::output;
