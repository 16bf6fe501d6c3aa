// rejects: layer 2 (max_pool<2>) cannot take 512: it needs a spatial axis beside the channels
// remedy: pool before flattening
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::flatten, cx::max_pool<2>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::max_pool<2>, cx::flatten>;
#endif
constexpr cx::shape output = net::output;
