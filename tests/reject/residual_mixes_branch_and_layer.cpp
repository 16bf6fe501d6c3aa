// rejects: layer 1 (branch<relu>) cannot take 8x8x8: a branch stands only among the branches of add, multiply, concat, outputs, or residual (at most two)
// remedy: write branch<...> round the shortcut
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::residual<cx::branch<cx::relu>, cx::conv<8>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::residual<cx::branch<cx::relu>, cx::branch<cx::conv<8>>>>;
#endif
constexpr cx::shape output = net::output;
