// rejects: layer 1 (resize<bilinear>) cannot take 8x8x8: it has no extent
// remedy: say the extents that it shall give
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::resize<cx::bilinear>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::resize<16, 16, cx::bilinear>>;
#endif
constexpr cx::shape output = net::output;
