// rejects: layer 1 (zero_pad<>) cannot take 8x8x8: it says no number of cells
// remedy: say how many cells: zero_pad<1>
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::zero_pad<>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::zero_pad<1>>;
#endif
constexpr cx::shape output = net::output;
