// rejects: layer 1 (transposed_conv<0, kernel<2>>) cannot take 8x8x8: it has 0 filters
// remedy: the first number is how many filters it has
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::transposed_conv<0, cx::kernel<2>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::transposed_conv<8, cx::kernel<2>>>;
#endif
constexpr cx::shape output = net::output;
