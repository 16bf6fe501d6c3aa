// rejects: layer 1 (from<"late">) cannot take 8x8x8: no tag "late" stands before it
// remedy: move the tag in front
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::add<cx::from<"late">>, cx::tag<"late">>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::tag<"late">, cx::add<cx::from<"late">>>;
#endif
constexpr cx::shape output = net::output;
