// rejects: layer 2 (concat) cannot join 4x4x8 and 8x8x8: extents 4 and 8 differ (height)
// remedy: bring both to one extent: upsample, resize or crop
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::tag<"skip">, cx::max_pool<2>, cx::concat<cx::from<"skip">>>;
#else
using net =
    cx::network<cx::input<8, 8, 8>, cx::tag<"skip">, cx::max_pool<2>, cx::upsample<2>, cx::concat<cx::from<"skip">>>;
#endif
constexpr cx::shape output = net::output;
