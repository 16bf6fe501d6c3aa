// rejects: layer 1 (channel_shuffle<4>) cannot take 8x8x10: 10 channels do not divide into 4 groups
// remedy: take groups that divide the channels
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 10>, cx::channel_shuffle<4>>;
#else
using net = cx::network<cx::input<8, 8, 12>, cx::channel_shuffle<4>>;
#endif
constexpr cx::shape output = net::output;
