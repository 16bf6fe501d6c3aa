// rejects: layer 3 (relu) cannot take 8x8x2: nothing can follow outputs<...>
// remedy: move outputs<...> to the end
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::outputs<cx::branch<cx::conv<4>>, cx::branch<cx::conv<2>>>, cx::relu>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::relu, cx::outputs<cx::branch<cx::conv<4>>, cx::branch<cx::conv<2>>>>;
#endif
constexpr cx::shape output = net::output;
