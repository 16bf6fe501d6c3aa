// rejects: layer 1 (local_response_norm<0>) cannot take 8x8x8: its size is 0
// remedy: the number is how many neighbouring channels it sees
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::local_response_norm<0>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::local_response_norm<5>>;
#endif
constexpr cx::shape output = net::output;
