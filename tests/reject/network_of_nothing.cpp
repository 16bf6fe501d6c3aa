// rejects: layer 0 (nothing) cannot stand first: a network begins with input<...>
// remedy: begin with input<...>
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<>;
#else
using net = cx::network<cx::input<10>, cx::dense<2> >;
#endif
constexpr cx::shape output = net::output;
