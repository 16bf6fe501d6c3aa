// rejects: layer 1 (conv<8, ceil_mode>) cannot take 28x28x1: ceil_mode is not an option of this layer
// remedy: see the options of the layer in its header; ceil_mode belongs to pools
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::ceil_mode>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::max_pool<2, cx::ceil_mode>>;
#endif
constexpr cx::shape output = net::output;
