// rejects: layer 1 (max_pool<stride<2>>) cannot take 28x28x1: it has no window
// remedy: begin with the window, or take global_max_pool for the whole image
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::max_pool<cx::stride<2>>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::max_pool<2, cx::stride<2>>>;
#endif
constexpr cx::shape output = net::output;
