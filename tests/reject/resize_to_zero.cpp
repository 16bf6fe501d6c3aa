// rejects: layer 1 (resize<0, 16>) cannot take 8x8x8: its extent is 0
// remedy: every extent is at least 1
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::resize<0, 16>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::resize<16, 16>>;
#endif
constexpr cx::shape output = net::output;
