// rejects: layer 1 (instance_norm) cannot take 8: it needs a spatial axis beside the channels
// remedy: without places a channel is one number; take layer_norm
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8>, cx::instance_norm>;
#else
using net = cx::network<cx::input<8>, cx::layer_norm>;
#endif
constexpr cx::shape output = net::output;
