// rejects: layer 2 (adaptive_avg_pool<1>) cannot take 512: it takes 1 to 3 spatial axes, not 0
// remedy: pool before flattening
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::flatten, cx::adaptive_avg_pool<1>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::adaptive_avg_pool<1>, cx::flatten>;
#endif
constexpr cx::shape output = net::output;
