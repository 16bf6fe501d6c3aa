// rejects: layer 1 (group_norm<0>) cannot take 8x8x8: groups is 0
// remedy: group_norm<1> normalises over all channels together
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::group_norm<0>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::group_norm<2>>;
#endif
constexpr cx::shape output = net::output;
