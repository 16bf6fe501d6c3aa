// rejects: layer 1 (max_pool<2.5>) cannot take 28x28x1: it has an argument that is neither a whole number nor an option
// remedy: arguments are whole numbers and options
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::max_pool<2.5>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::max_pool<2>>;
#endif
constexpr cx::shape output = net::output;
