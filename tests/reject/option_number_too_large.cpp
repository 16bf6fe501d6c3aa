// rejects: layer 1 (conv<8, kernel<3>, padding<9223372036854775808>>) cannot take 32x32x3: option padding has 9223372036854775808, which is above the largest allowed, 1000000000
// remedy: look for a number below 0 that became a large one
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<32, 32, 3>, cx::conv<8, cx::kernel<3>, cx::padding<1ULL << 63>>>;
#else
using net = cx::network<cx::input<32, 32, 3>, cx::conv<8, cx::kernel<3>, cx::padding<1>>>;
#endif
constexpr cx::shape output = net::output;
