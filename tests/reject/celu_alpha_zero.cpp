// rejects: layer 1 (celu_with<0>) cannot take 784: its alpha is 0
// remedy: with alpha going to 0 celu becomes relu
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<784>, cx::celu_with<0.0>>;
#else
using net = cx::network<cx::input<784>, cx::relu>;
#endif
constexpr cx::shape output = net::output;
