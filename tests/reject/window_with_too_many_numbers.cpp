// rejects: layer 1 (avg_pool<1, 2, 2>) cannot take 28x28x1: the window has 3 numbers for 2 spatial axes
// remedy: give one number for all axes, or one for each
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::avg_pool<1, 2, 2>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::avg_pool<2, 2>>;
#endif
constexpr cx::shape output = net::output;
