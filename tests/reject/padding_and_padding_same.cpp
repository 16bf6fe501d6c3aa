// rejects: layer 1 (conv<8, kernel<3>, padding<1>, padding_same>) cannot take 28x28x1: padding and padding_same contradict each other
// remedy: keep one of them
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<3>, cx::padding<1>, cx::padding_same>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<3>, cx::padding_same>>;
#endif
constexpr cx::shape output = net::output;
