// rejects: layer 2 (from<"skip">) cannot take 8x8x8: no tag "skip" stands before it
// remedy: a tag stands before what uses it
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::residual<cx::branch<cx::relu>, cx::branch<cx::from<"skip">>>>;
#else
using net =
    cx::network<cx::input<8, 8, 8>, cx::tag<"skip">, cx::residual<cx::branch<cx::relu>, cx::branch<cx::from<"skip">>>>;
#endif
constexpr cx::shape output = net::output;
