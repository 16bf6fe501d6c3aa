// rejects: layer 1 (input<8, 8, 8>) cannot take 8x8x8: the input stands first, and once
// remedy: a branch begins with what its join is given; drop the input
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::add<cx::branch<>, cx::branch<cx::input<8, 8, 8>, cx::relu>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::add<cx::branch<>, cx::branch<cx::relu>>>;
#endif
constexpr cx::shape output = net::output;
