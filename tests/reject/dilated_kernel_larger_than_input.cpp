// rejects: layer 1 (conv<8, kernel<3>, dilation<4>>) cannot take 8x8x8: dilated kernel extent 9 is larger than padded input extent 8 (height)
// remedy: a kernel of k taps at dilation d spans d (k - 1) + 1 cells
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::conv<8, cx::kernel<3>, cx::dilation<4>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::conv<8, cx::kernel<3>, cx::dilation<4>, cx::padding<4>>>;
#endif
constexpr cx::shape output = net::output;
