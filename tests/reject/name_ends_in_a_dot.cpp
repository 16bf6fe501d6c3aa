// rejects: layer 1 (as<"features.", conv<8>>) cannot take 8x8x8: a name is not empty, has no blank, and no dot at an end or beside another
// remedy: dots stand between the parts of a name
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::as<"features.", cx::conv<8>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::as<"features.0", cx::conv<8>>>;
#endif
constexpr cx::shape output = net::output;
