// rejects: layer 1 (max_pool<kernel<2>>) cannot take 28x28x1: kernel is not an option of this layer
// remedy: a window is the first number of a pool: max_pool<2>
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::max_pool<cx::kernel<2>>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::max_pool<2>>;
#endif
constexpr cx::shape output = net::output;
