// rejects: layer 1 (conv<8, kernel<3, 3, 3>>) cannot take 28x28x1: kernel has 3 numbers for 2 spatial axes
// remedy: give one number for all axes, or one for each
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<3, 3, 3>>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<3, 3>>>;
#endif
constexpr cx::shape output = net::output;
