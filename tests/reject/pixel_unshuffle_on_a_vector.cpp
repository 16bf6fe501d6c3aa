// rejects: layer 1 (pixel_unshuffle<2>) cannot take 8: it needs a spatial axis beside the channels
// remedy: a signal of one channel is {L, 1}
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8>, cx::pixel_unshuffle<2>>;
#else
using net = cx::network<cx::input<8, 1>, cx::pixel_unshuffle<2>>;
#endif
constexpr cx::shape output = net::output;
