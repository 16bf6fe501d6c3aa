// rejects: layer 1 (layer_norm_with<axes<0>>) cannot take 8x8x8: it cannot normalise over 0 of 3 axes
// remedy: layer_norm runs over the channels, axes<1>, unless told otherwise
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::layer_norm_with<cx::axes<0>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::layer_norm>;
#endif
constexpr cx::shape output = net::output;
