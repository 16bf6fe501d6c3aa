// rejects: layer 1 (conv<8>) cannot take 2x4x4x4x1: it slides over at most 3 spatial axes, not 4
// remedy: make one of the axes channels
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<2, 4, 4, 4, 1>, cx::conv<8>>;
#else
using net = cx::network<cx::input<4, 4, 4, 2>, cx::conv<8>>;
#endif
constexpr cx::shape output = net::output;
