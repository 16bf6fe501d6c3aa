// rejects: layer 1 (transposed_conv<6, groups<3>>) cannot take 8x8x8: 8 channels do not divide into 3 groups
// remedy: take groups that divide the input channels and the filters
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::transposed_conv<6, cx::groups<3>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::transposed_conv<6, cx::groups<2>>>;
#endif
constexpr cx::shape output = net::output;
