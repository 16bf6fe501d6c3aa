// rejects: layer 1 (dense<16777216>) cannot take 1099511627776: with it the parameters are more than can be addressed
// remedy: flatten behind a pool, or take fewer units
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<1099511627776>, cx::dense<16777216>>;
#else
using net = cx::network<cx::input<1099>, cx::dense<167>>;
#endif
constexpr cx::shape output = net::output;
