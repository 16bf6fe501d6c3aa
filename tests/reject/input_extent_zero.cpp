// rejects: layer 0 (input<28, 0, 1>) is no input: input extent 0 is not positive
// remedy: give every axis an extent of at least 1
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 0, 1>, cx::relu>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::relu>;
#endif
constexpr cx::shape output = net::output;
