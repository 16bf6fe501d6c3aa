// rejects: layer 1 (layer_norm_with<axes<4>>) cannot take 8x8x8: it cannot normalise over 4 of 3 axes
// remedy: axes<...> counts from the channels forward, at most as many as there are
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::layer_norm_with<cx::axes<4>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::layer_norm_with<cx::axes<3>>>;
#endif
constexpr cx::shape output = net::output;
