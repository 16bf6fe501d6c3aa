// rejects: layer 1 (conv<8, kernel<3>, dilation<0>>) cannot take 28x28x1: dilation is 0
// remedy: leave the option out for an undilated kernel: dilation 1
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<3>, cx::dilation<0>>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<3>, cx::dilation<1>>>;
#endif
constexpr cx::shape output = net::output;
