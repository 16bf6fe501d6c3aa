// rejects: layer 2 (concat) cannot join 512 and 8x8x8: they have 1 and 3 axes
// remedy: flatten both or neither
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::concat<cx::branch<cx::flatten>, cx::branch<>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::concat<cx::branch<cx::flatten>, cx::branch<cx::flatten>>>;
#endif
constexpr cx::shape output = net::output;
