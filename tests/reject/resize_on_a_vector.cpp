// rejects: layer 1 (resize<16>) cannot take 8: it takes 1 to 3 spatial axes, not 0
// remedy: a signal of one channel is {L, 1}
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8>, cx::resize<16>>;
#else
using net = cx::network<cx::input<8, 1>, cx::resize<16>>;
#endif
constexpr cx::shape output = net::output;
