// rejects: layer 1 (max_pool<3, stride<2>, 3>) cannot take 28x28x1: the number 3 stands behind an option
// remedy: numbers come first, options behind them
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::max_pool<3, cx::stride<2>, 3>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::max_pool<3, 3, cx::stride<2>>>;
#endif
constexpr cx::shape output = net::output;
