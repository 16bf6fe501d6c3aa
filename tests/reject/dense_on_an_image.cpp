// rejects: layer 1 (dense<10>) cannot take 28x28x1: dense takes a vector, so flatten or pool to a vector first
// remedy: flatten or pool to a vector first
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::dense<10>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::flatten, cx::dense<10>>;
#endif
constexpr cx::shape output = net::output;
