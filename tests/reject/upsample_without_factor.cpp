// rejects: layer 1 (upsample<>) cannot take 8x8x8: it has no factor
// remedy: say the factor: upsample<2>
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::upsample<>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::upsample<2>>;
#endif
constexpr cx::shape output = net::output;
