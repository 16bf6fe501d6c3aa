// rejects: layer 3 (add) cannot join 8x8x4 and 8x8x8: extents 4 and 8 differ (channels)
// remedy: give all branches as many channels, or concat them
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::add<cx::branch<cx::conv<4>>, cx::branch<cx::conv<8>>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::add<cx::branch<cx::conv<8>>, cx::branch<cx::conv<8>>>>;
#endif
constexpr cx::shape output = net::output;
