// rejects: layer 5 (concat) cannot join 70368744177664 and 70368744177664 and 70368744177664 and 70368744177664: its output has more elements than can be addressed
// remedy: take fewer channels in the branches
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net =
    cx::network<cx::input<70368744177664>,
                cx::concat<cx::branch<cx::relu>, cx::branch<cx::relu>, cx::branch<cx::relu>, cx::branch<cx::relu>>>;
#else
using net =
    cx::network<cx::input<703>,
                cx::concat<cx::branch<cx::relu>, cx::branch<cx::relu>, cx::branch<cx::relu>, cx::branch<cx::relu>>>;
#endif
constexpr cx::shape output = net::output;
