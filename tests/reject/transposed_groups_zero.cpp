// rejects: layer 1 (transposed_conv<8, groups<0>>) cannot take 8x8x8: groups is 0
// remedy: leave the option out for filters over all channels
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::transposed_conv<8, cx::groups<0>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::transposed_conv<8, cx::groups<1>>>;
#endif
constexpr cx::shape output = net::output;
