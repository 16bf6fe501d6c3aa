// rejects: layer 1 (crop<4>) cannot take 8x8x8: cropping 8 leaves nothing of extent 8 (height)
// remedy: crop<N> takes N cells away on both sides
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::crop<4>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::crop<3>>;
#endif
constexpr cx::shape output = net::output;
