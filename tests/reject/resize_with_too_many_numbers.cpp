// rejects: layer 1 (resize<16, 16, 8>) cannot take 8x8x8: it has 3 numbers for 2 spatial axes
// remedy: channels are not resized: give a number for each spatial axis
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::resize<16, 16, 8>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::resize<16, 16>>;
#endif
constexpr cx::shape output = net::output;
