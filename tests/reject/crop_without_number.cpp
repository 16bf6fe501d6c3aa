// rejects: layer 1 (crop<>) cannot take 8x8x8: it says no number of cells
// remedy: say how many cells: crop<1>
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::crop<>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::crop<1>>;
#endif
constexpr cx::shape output = net::output;
