// rejects: layer 1 (group_norm<4>) cannot take 8x8x6: 6 channels do not divide into 4 groups
// remedy: take groups that divide the channels
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 6>, cx::group_norm<4>>;
#else
using net = cx::network<cx::input<8, 8, 6>, cx::group_norm<3>>;
#endif
constexpr cx::shape output = net::output;
