// rejects: layer 1 (conv<8, kernel<3>, stride<2>, kernel<5>>) cannot take 28x28x1: option kernel is given twice
// remedy: give an option once
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<3>, cx::stride<2>, cx::kernel<5>>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<5>, cx::stride<2>>>;
#endif
constexpr cx::shape output = net::output;
