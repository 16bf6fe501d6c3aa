// rejects: layer 1 (adaptive_avg_pool<2, 2, 8>) cannot take 8x8x8: its output has 3 numbers for 2 spatial axes
// remedy: channels are not pooled: give a number for each spatial axis
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::adaptive_avg_pool<2, 2, 8>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::adaptive_avg_pool<2, 2>>;
#endif
constexpr cx::shape output = net::output;
