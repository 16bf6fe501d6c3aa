// rejects: layer 1 (dense<0>) cannot take 784: it has 0 units
// remedy: the number is how many outputs it has
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<784>, cx::dense<0>>;
#else
using net = cx::network<cx::input<784>, cx::dense<10>>;
#endif
constexpr cx::shape output = net::output;
