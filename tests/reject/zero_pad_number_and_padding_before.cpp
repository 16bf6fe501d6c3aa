// rejects: layer 1 (zero_pad<1, padding_before<2>>) cannot take 8x8x8: its number and padding_before contradict each other
// remedy: give both sides by options
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::zero_pad<1, cx::padding_before<2>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::zero_pad<cx::padding_before<2>, cx::padding_after<1>>>;
#endif
constexpr cx::shape output = net::output;
