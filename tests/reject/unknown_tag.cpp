// rejects: layer 2 (from<"b">) cannot take 8x8x8: no tag "b" stands before it
// remedy: check the spelling; a tag stands before what uses it
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::tag<"a">, cx::conv<8>, cx::add<cx::from<"b">>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::tag<"b">, cx::conv<8>, cx::add<cx::from<"b">>>;
#endif
constexpr cx::shape output = net::output;
