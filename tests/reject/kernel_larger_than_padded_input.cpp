// rejects: layer 1 (conv<8, kernel<7>, padding<1>>) cannot take 4x4x8: kernel extent 7 is larger than padded input extent 6 (height)
// remedy: padding counts on both sides: kernel 7 wants padding 3 to keep the extent
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<4, 4, 8>, cx::conv<8, cx::kernel<7>, cx::padding<1>>>;
#else
using net = cx::network<cx::input<4, 4, 8>, cx::conv<8, cx::kernel<7>, cx::padding<3>>>;
#endif
constexpr cx::shape output = net::output;
