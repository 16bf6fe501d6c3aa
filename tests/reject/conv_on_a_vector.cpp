// rejects: layer 1 (conv<8, kernel<3>>) cannot take 784: it needs a spatial axis beside the channels
// remedy: convolve before flattening, or reshape to {H, W, C}; a signal of one channel is {L, 1}
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<784>, cx::conv<8, cx::kernel<3>>>;
#else
using net = cx::network<cx::input<784>, cx::reshape<28, 28, 1>, cx::conv<8, cx::kernel<3>>>;
#endif
constexpr cx::shape output = net::output;
