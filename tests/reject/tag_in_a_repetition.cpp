// rejects: layer 3 (tag<"in">) cannot take 8x8x8: the tag "in" is given twice
// remedy: a repeated tag is given twice; residual needs none
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::repeat<2, cx::tag<"in">, cx::conv<8>, cx::add<cx::from<"in">>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::repeat<2, cx::residual<cx::conv<8>>>>;
#endif
constexpr cx::shape output = net::output;
