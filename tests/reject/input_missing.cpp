// rejects: layer 0 (conv<8, kernel<3>>) cannot stand first: a network begins with input<...>
// remedy: put input<...> in front
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::conv<8, cx::kernel<3>>, cx::relu>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<3>>, cx::relu>;
#endif
constexpr cx::shape output = net::output;
