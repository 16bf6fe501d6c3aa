// rejects: layer 2 (tag<"skip">) cannot take 8x8x8: the tag "skip" is given twice
// remedy: give each tag a name of its own
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::tag<"skip">, cx::relu, cx::tag<"skip">>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::tag<"skip">, cx::relu, cx::tag<"skip2">>;
#endif
constexpr cx::shape output = net::output;
