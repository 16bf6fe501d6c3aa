// rejects: layer 1 (reshape<0, 784>) cannot take 28x28x1: an extent is 0
// remedy: no extent stands for the rest; write it out
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::reshape<0, 784>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::reshape<1, 784>>;
#endif
constexpr cx::shape output = net::output;
