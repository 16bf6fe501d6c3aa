// rejects: layer 1 (conv<6, groups<4>>) cannot take 8x8x8: 6 filters do not divide into 4 groups
// remedy: take groups that divide the number of filters
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::conv<6, cx::groups<4>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::conv<12, cx::groups<4>>>;
#endif
constexpr cx::shape output = net::output;
