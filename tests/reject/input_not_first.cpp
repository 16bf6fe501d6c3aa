// rejects: layer 0 (relu) cannot stand first: a network begins with input<...>
// remedy: move input<...> to the front
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::relu, cx::input<28, 28, 1>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::relu>;
#endif
constexpr cx::shape output = net::output;
