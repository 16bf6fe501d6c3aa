// rejects: layer 1 (transposed_conv<8, kernel<4>>) cannot take 100: it needs a spatial axis beside the channels
// remedy: reshape the vector to an image of one pixel
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<100>, cx::transposed_conv<8, cx::kernel<4>>>;
#else
using net = cx::network<cx::input<100>, cx::reshape<1, 1, 100>, cx::transposed_conv<8, cx::kernel<4>>>;
#endif
constexpr cx::shape output = net::output;
