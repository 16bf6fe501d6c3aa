// rejects: layer 1 (upsample<2, nearest, bilinear>) cannot take 8x8x8: nearest and bilinear contradict each other
// remedy: keep one of them
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::upsample<2, cx::nearest, cx::bilinear>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::upsample<2, cx::bilinear>>;
#endif
constexpr cx::shape output = net::output;
