// rejects: layer 1 (conv<8, kernel<0>>) cannot take 28x28x1: kernel extent is 0
// remedy: a kernel has at least one tap; leave the option out for 1x1
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<0>>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<1>>>;
#endif
constexpr cx::shape output = net::output;
