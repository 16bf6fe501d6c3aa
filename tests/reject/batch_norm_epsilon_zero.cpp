// rejects: layer 1 (batch_norm_with<epsilon<0>>) cannot take 8x8x8: its epsilon is not above 0
// remedy: epsilon keeps a channel without variance from a division by 0
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::batch_norm_with<cx::epsilon<0>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::batch_norm_with<cx::epsilon<1e-3>>>;
#endif
constexpr cx::shape output = net::output;
