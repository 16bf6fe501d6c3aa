// rejects: layer 1 (adaptive_max_pool<>) cannot take 8x8x8: it has no output extent
// remedy: say how many cells it shall give
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::adaptive_max_pool<>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::adaptive_max_pool<2>>;
#endif
constexpr cx::shape output = net::output;
