// rejects: layer 4 (multiply) cannot join 8x8x8 and 8: they have 3 and 1 axes
// remedy: nothing is broadcast: give both branches one shape
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>,
                        cx::multiply<cx::branch<>, cx::branch<cx::global_avg_pool, cx::dense<8>, cx::sigmoid>>>;
#else
using net = cx::network<
    cx::input<8, 8, 8>,
    cx::multiply<cx::branch<>, cx::branch<cx::adaptive_avg_pool<1>, cx::conv<8>, cx::sigmoid, cx::upsample<8>>>>;
#endif
constexpr cx::shape output = net::output;
