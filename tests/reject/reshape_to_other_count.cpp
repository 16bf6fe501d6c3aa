// rejects: layer 1 (reshape<28, 29, 1>) cannot take 28x28x1: it asks for 812 elements where there are 784
// remedy: a reshape keeps every element: make the products agree
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::reshape<28, 29, 1>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::reshape<14, 56, 1>>;
#endif
constexpr cx::shape output = net::output;
