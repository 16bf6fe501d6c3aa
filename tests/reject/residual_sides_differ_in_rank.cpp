// rejects: layer 3 (residual) cannot join 8x8x8 and 512: they have 3 and 1 axes
// remedy: give both sides the same axes
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::residual<cx::flatten, cx::dense<512>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::flatten, cx::residual<cx::dense<512>>>;
#endif
constexpr cx::shape output = net::output;
