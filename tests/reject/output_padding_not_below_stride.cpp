// rejects: layer 1 (transposed_conv<8, kernel<3>, stride<2>, output_padding<2>>) cannot take 8x8x8: output padding 2 is not below stride 2 or dilation 1 (height)
// remedy: output padding settles the remainder of a division by the stride; it is smaller
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net =
    cx::network<cx::input<8, 8, 8>, cx::transposed_conv<8, cx::kernel<3>, cx::stride<2>, cx::output_padding<2>>>;
#else
using net =
    cx::network<cx::input<8, 8, 8>, cx::transposed_conv<8, cx::kernel<3>, cx::stride<2>, cx::output_padding<1>>>;
#endif
constexpr cx::shape output = net::output;
