// rejects: layer 1 (conv<8, kernel<3>>) cannot take 2x28x28x1: kernel extent 3 is larger than padded input extent 2 (depth)
// remedy: give a kernel extent for each axis, or pad
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<2, 28, 28, 1>, cx::conv<8, cx::kernel<3>>>;
#else
using net = cx::network<cx::input<2, 28, 28, 1>, cx::conv<8, cx::kernel<1, 3, 3>>>;
#endif
constexpr cx::shape output = net::output;
