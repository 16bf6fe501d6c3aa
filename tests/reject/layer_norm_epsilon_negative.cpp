// rejects: layer 1 (layer_norm_with<epsilon<-0.00001>>) cannot take 8x8x8: its epsilon is not above 0
// remedy: epsilon keeps an input without variance from a division by 0
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::layer_norm_with<cx::epsilon<-1e-5>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::layer_norm_with<cx::epsilon<1e-5>>>;
#endif
constexpr cx::shape output = net::output;
