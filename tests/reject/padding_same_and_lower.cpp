// rejects: layer 1 (conv<8, kernel<3>, padding_same, padding_same_lower>) cannot take 28x28x1: padding_same and padding_same_lower contradict each other
// remedy: keep one of them
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<3>, cx::padding_same, cx::padding_same_lower>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<3>, cx::padding_same_lower>>;
#endif
constexpr cx::shape output = net::output;
