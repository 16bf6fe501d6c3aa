// rejects: layer 0 (input<-1, 28, 1>) is no input: input extent -1 is not positive
// remedy: shapes are known to the compiler: there is no extent -1 to fill in later, and no batch
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<-1, 28, 1>, cx::relu>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::relu>;
#endif
constexpr cx::shape output = net::output;
