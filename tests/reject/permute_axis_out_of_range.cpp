// rejects: layer 1 (permute<3, 1, 2>) cannot take 28x28x1: there is no axis 3
// remedy: axes count from 0
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::permute<3, 1, 2>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::permute<2, 0, 1>>;
#endif
constexpr cx::shape output = net::output;
