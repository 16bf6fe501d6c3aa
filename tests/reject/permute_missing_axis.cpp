// rejects: layer 1 (permute<1, 0>) cannot take 28x28x1: it names 2 axes where there are 3
// remedy: name every axis, channels too
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::permute<1, 0>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::permute<1, 0, 2>>;
#endif
constexpr cx::shape output = net::output;
