// rejects: layer 1 (conv<8, groups<4>>) cannot take 8x8x6: 6 channels do not divide into 4 groups
// remedy: take groups that divide the input channels
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 6>, cx::conv<8, cx::groups<4>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::conv<8, cx::groups<4>>>;
#endif
constexpr cx::shape output = net::output;
