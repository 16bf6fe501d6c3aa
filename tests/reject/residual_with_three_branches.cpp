// rejects: layer 1 (branch<relu>) cannot take 8x8x8: a branch stands only among the branches of add, multiply, concat, outputs, or residual (at most two)
// remedy: a residual has a body and at most one shortcut; add joins any number
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::residual<cx::branch<cx::relu>, cx::branch<cx::tanh>, cx::branch<>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::add<cx::branch<cx::relu>, cx::branch<cx::tanh>, cx::branch<>>>;
#endif
constexpr cx::shape output = net::output;
