// rejects: layer 3 (multiply) cannot join 8x8x8 and 8x8x1: extents 8 and 1 differ (channels)
// remedy: nothing is broadcast: give both branches one shape
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::multiply<cx::branch<>, cx::branch<cx::conv<1>, cx::sigmoid>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::multiply<cx::branch<>, cx::branch<cx::conv<8>, cx::sigmoid>>>;
#endif
constexpr cx::shape output = net::output;
