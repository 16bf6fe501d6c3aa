// rejects: layer 1 (conv<8, kernel<5>>) cannot take 28x4x1: kernel extent 5 is larger than padded input extent 4 (width)
// remedy: give a kernel extent for each axis, or pad
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 4, 1>, cx::conv<8, cx::kernel<5>>>;
#else
using net = cx::network<cx::input<28, 4, 1>, cx::conv<8, cx::kernel<5, 3>>>;
#endif
constexpr cx::shape output = net::output;
