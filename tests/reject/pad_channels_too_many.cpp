// rejects: layer 1 (pad_channels<9223372036854775808, 9223372036854775808>) cannot take 32x32x3: its output has more elements than can be addressed
// remedy: look for a number below 0 that became a large one
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<32, 32, 3>, cx::pad_channels<1ULL << 63, 1ULL << 63>>;
#else
using net = cx::network<cx::input<32, 32, 3>, cx::pad_channels<1, 1>>;
#endif
constexpr cx::shape output = net::output;
