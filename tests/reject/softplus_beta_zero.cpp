// rejects: layer 1 (softplus_with<0>) cannot take 784: its beta is 0
// remedy: take a beta other than 0; 1 is the default
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<784>, cx::softplus_with<0>>;
#else
using net = cx::network<cx::input<784>, cx::softplus>;
#endif
constexpr cx::shape output = net::output;
