// rejects: layer 1 (as<"first layer", conv<8>>) cannot take 8x8x8: a name is not empty, has no blank, and no dot at an end or beside another
// remedy: write first_layer
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::as<"first layer", cx::conv<8>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::as<"first_layer", cx::conv<8>>>;
#endif
constexpr cx::shape output = net::output;
