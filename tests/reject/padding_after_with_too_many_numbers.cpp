// rejects: layer 1 (conv<8, kernel<3>, padding_after<0, 2>>) cannot take 99x1: padding_after has 2 numbers for 1 spatial axis
// remedy: give one number for all axes, or one for each
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<99, 1>, cx::conv<8, cx::kernel<3>, cx::padding_after<0, 2>>>;
#else
using net = cx::network<cx::input<99, 1>, cx::conv<8, cx::kernel<3>, cx::padding_after<2>>>;
#endif
constexpr cx::shape output = net::output;
