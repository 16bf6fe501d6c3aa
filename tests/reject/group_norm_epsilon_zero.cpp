// rejects: layer 1 (group_norm<2, epsilon<0>>) cannot take 8x8x8: its epsilon is not above 0
// remedy: epsilon keeps a group without variance from a division by 0
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::group_norm<2, cx::epsilon<0>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::group_norm<2, cx::epsilon<1e-5>>>;
#endif
constexpr cx::shape output = net::output;
