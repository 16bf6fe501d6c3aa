// rejects: layer 2 (conv<8, kernel<7>>) cannot take 6x6x8: kernel extent 7 is larger than padded input extent 6 (height)
// remedy: as for the layer outside of a residual
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::residual<cx::conv<8, cx::kernel<3>>, cx::conv<8, cx::kernel<7>>>>;
#else
using net =
    cx::network<cx::input<8, 8, 8>,
                cx::residual<cx::conv<8, cx::kernel<3>, cx::padding<1>>, cx::conv<8, cx::kernel<7>, cx::padding<3>>>>;
#endif
constexpr cx::shape output = net::output;
