// rejects: layer 1 (transposed_conv<8, kernel<4>, padding<2>>) cannot take 1x1x8: padding 4 leaves nothing of output extent 4 (height)
// remedy: padding of a transposed convolution crops its output: pad less
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<1, 1, 8>, cx::transposed_conv<8, cx::kernel<4>, cx::padding<2>>>;
#else
using net = cx::network<cx::input<1, 1, 8>, cx::transposed_conv<8, cx::kernel<4>, cx::padding<1>>>;
#endif
constexpr cx::shape output = net::output;
