// rejects: layer 1 (clip<6, 0>) cannot take 784: its lower bound is above its upper bound
// remedy: the lower bound comes first
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<784>, cx::clip<6, 0>>;
#else
using net = cx::network<cx::input<784>, cx::clip<0, 6>>;
#endif
constexpr cx::shape output = net::output;
