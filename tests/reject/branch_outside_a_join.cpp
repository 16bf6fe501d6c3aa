// rejects: layer 1 (branch<relu>) cannot take 8x8x8: a branch stands only among the branches of add, multiply, concat, outputs, or residual (at most two)
// remedy: sequence<...> groups layers; a branch belongs to a join
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::branch<cx::relu>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::sequence<cx::relu>>;
#endif
constexpr cx::shape output = net::output;
