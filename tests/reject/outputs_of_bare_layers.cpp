// rejects: layer 1 (conv<4>) cannot take 8x8x8: it stands beside branches; write branch<...> around it
// remedy: write branch<...> round each result
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::outputs<cx::conv<4>, cx::conv<2>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::outputs<cx::branch<cx::conv<4>>, cx::branch<cx::conv<2>>>>;
#endif
constexpr cx::shape output = net::output;
