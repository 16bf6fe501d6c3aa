// rejects: layer 1 (conv<8, kernel<3>, stride<2, 2>>) cannot take 8x8x8x1: stride has 2 numbers for 3 spatial axes
// remedy: give one number for all axes, or one for each
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8, 1>, cx::conv<8, cx::kernel<3>, cx::stride<2, 2>>>;
#else
using net = cx::network<cx::input<8, 8, 8, 1>, cx::conv<8, cx::kernel<3>, cx::stride<1, 2, 2>>>;
#endif
constexpr cx::shape output = net::output;
