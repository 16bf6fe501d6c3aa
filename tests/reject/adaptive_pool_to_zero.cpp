// rejects: layer 1 (adaptive_avg_pool<0>) cannot take 8x8x8: output extent is 0 (height)
// remedy: adaptive_avg_pool<1> leaves one cell; global_avg_pool leaves none of the axes
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::adaptive_avg_pool<0>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::adaptive_avg_pool<1>>;
#endif
constexpr cx::shape output = net::output;
