// rejects: layer 1 (conv<8, kernel<3>, padding<1>, padding_before<2>>) cannot take 28x28x1: padding and padding_before contradict each other
// remedy: where sides differ, give both by padding_before and padding_after
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<3>, cx::padding<1>, cx::padding_before<2>>>;
#else
using net = cx::network<cx::input<28, 28, 1>, cx::conv<8, cx::kernel<3>, cx::padding_before<2>, cx::padding_after<1>>>;
#endif
constexpr cx::shape output = net::output;
