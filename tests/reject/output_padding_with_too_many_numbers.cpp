// rejects: layer 1 (transposed_conv<8, kernel<3>, stride<2>, output_padding<1, 1>>) cannot take 99x1: output_padding has 2 numbers for 1 spatial axis
// remedy: give one number for all axes, or one for each
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net =
    cx::network<cx::input<99, 1>, cx::transposed_conv<8, cx::kernel<3>, cx::stride<2>, cx::output_padding<1, 1>>>;
#else
using net = cx::network<cx::input<99, 1>, cx::transposed_conv<8, cx::kernel<3>, cx::stride<2>, cx::output_padding<1>>>;
#endif
constexpr cx::shape output = net::output;
