// rejects: layer 2 (outputs) cannot take 8x8x8: it has no branch
// remedy: a network of one result needs no outputs
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::relu, cx::outputs<>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::relu, cx::outputs<cx::branch<>>>;
#endif
constexpr cx::shape output = net::output;
