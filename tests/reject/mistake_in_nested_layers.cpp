// rejects: layer 5 (max_pool<3>) cannot take 2x2x8: window extent 3 is larger than padded input extent 2 (height)
// remedy: count layers as network::layers does: every repetition has its own
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net =
    cx::network<cx::input<8, 8, 8>, cx::sequence<cx::relu, cx::repeat<3, cx::conv<8, cx::kernel<3>>>>, cx::max_pool<3>>;
#else
using net =
    cx::network<cx::input<8, 8, 8>, cx::sequence<cx::relu, cx::repeat<3, cx::conv<8, cx::kernel<3>>>>, cx::max_pool<2>>;
#endif
constexpr cx::shape output = net::output;
