// rejects: layer 2 (max_pool<2>) cannot take 1x1x8: window extent 2 is larger than padded input extent 1 (height)
// remedy: pool once less, or begin with a larger input
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<3, 3, 8>, cx::max_pool<2>, cx::max_pool<2>>;
#else
using net = cx::network<cx::input<4, 4, 8>, cx::max_pool<2>, cx::max_pool<2>>;
#endif
constexpr cx::shape output = net::output;
