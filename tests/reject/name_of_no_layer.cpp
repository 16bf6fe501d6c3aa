// rejects: layer 1 (as<"head">) cannot take 8x8x8: it names no layer
// remedy: put the layers in that have this name
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::as<"head">, cx::conv<8>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::as<"head", cx::conv<8>>>;
#endif
constexpr cx::shape output = net::output;
