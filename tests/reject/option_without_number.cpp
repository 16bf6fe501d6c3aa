// rejects: layer 1 (conv<8, kernel<>>) cannot take 28x28x1: option kernel has no number
// remedy: write the number: kernel<3>, or kernel<3, 5>
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<>>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<3>>>;
#endif
constexpr cx::shape output = net::output;
