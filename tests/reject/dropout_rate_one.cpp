// rejects: layer 1 (dropout<1>) cannot take 784: its rate is not in [0, 1)
// remedy: the rate is the share of elements that is forgotten, in [0, 1)
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<784>, cx::dropout<1>, cx::dense<10>>;
#else
using net = cx::network<cx::input<784>, cx::dropout<0.5>, cx::dense<10>>;
#endif
constexpr cx::shape output = net::output;
