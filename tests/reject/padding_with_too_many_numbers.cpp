// rejects: layer 1 (conv<8, kernel<3>, padding<1, 1, 1, 1>>) cannot take 28x28x1: padding has 4 numbers for 2 spatial axes
// remedy: padding is the same on both sides; where sides differ: padding_before and padding_after
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<3>, cx::padding<1, 1, 1, 1>>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<3>, cx::padding<1, 1>>>;
#endif
constexpr cx::shape output = net::output;
