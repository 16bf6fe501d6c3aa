// rejects: layer 1 (lp_pool<2, power<0>>) cannot take 8x8x8: its power is not above 0
// remedy: take a power above 0; 2, the Euclidean norm, is the default
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::lp_pool<2, cx::power<0>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::lp_pool<2, cx::power<3>>>;
#endif
constexpr cx::shape output = net::output;
