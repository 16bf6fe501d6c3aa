// rejects: layer 1 (permute<2, 0, 0>) cannot take 28x28x1: it names axis 0 twice
// remedy: name every axis once
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::permute<2, 0, 0>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::permute<2, 0, 1>>;
#endif
constexpr cx::shape output = net::output;
