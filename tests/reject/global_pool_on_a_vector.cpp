// rejects: layer 2 (global_avg_pool) cannot take 512: it needs a spatial axis beside the channels
// remedy: a global pool gives a vector itself: drop the flatten
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::flatten, cx::global_avg_pool>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::global_avg_pool>;
#endif
constexpr cx::shape output = net::output;
