// rejects: layer 1 (local_response_norm<5, bias<0>>) cannot take 8x8x8: its bias is not above 0
// remedy: bias keeps zeros from a division by 0
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::local_response_norm<5, cx::bias<0>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::local_response_norm<5, cx::bias<2>>>;
#endif
constexpr cx::shape output = net::output;
