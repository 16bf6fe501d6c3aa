// rejects: layer 1 (avg_pool<3, dilation<2>>) cannot take 4x4x8: dilated window extent 5 is larger than padded input extent 4 (height)
// remedy: a window of k cells at dilation d spans d (k - 1) + 1
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<4, 4, 8>, cx::avg_pool<3, cx::dilation<2>>>;
#else
using net = cx::network<cx::input<4, 4, 8>, cx::avg_pool<3>>;
#endif
constexpr cx::shape output = net::output;
