// rejects: layer 1 (reshape<4294967296, 4294967296>) cannot take 32x32x3: it asks for more elements than can be counted
// remedy: a reshape keeps the number of elements
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<32, 32, 3>, cx::reshape<4294967296, 4294967296>>;
#else
using net = cx::network<cx::input<32, 32, 3>, cx::reshape<1024, 3>>;
#endif
constexpr cx::shape output = net::output;
