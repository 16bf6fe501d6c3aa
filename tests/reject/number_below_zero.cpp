// rejects: layer 1 (zero_pad<-1>) cannot take 28x28x1: it has a number below 0
// remedy: numbers of cells are not negative; crop takes cells away
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::zero_pad<-1>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::crop<1>>;
#endif
constexpr cx::shape output = net::output;
