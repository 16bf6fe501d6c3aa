// rejects: layer 1 (upsample<2, align_corners>) cannot take 8x8x8: align_corners goes with bilinear
// remedy: add bilinear
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::upsample<2, cx::align_corners>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::upsample<2, cx::bilinear, cx::align_corners>>;
#endif
constexpr cx::shape output = net::output;
