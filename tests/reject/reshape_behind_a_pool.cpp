// rejects: layer 2 (reshape<784>) cannot take 14x14x1: it asks for 784 elements where there are 196
// remedy: say flatten, which never restates a size
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::max_pool<2>, cx::reshape<784>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::max_pool<2>, cx::reshape<196>>;
#endif
constexpr cx::shape output = net::output;
