// rejects: layer 2 (outputs) cannot take 8x8x8: outputs<...> cannot stand inside a branch
// remedy: tag the result and name it in outputs<from<...>, ...> at the end
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<8, 8, 8>, cx::add<cx::branch<>, cx::branch<cx::outputs<cx::branch<cx::relu>>>>>;
#else
using net = cx::network<cx::input<8, 8, 8>, cx::add<cx::branch<>, cx::branch<cx::relu>>,
                        cx::outputs<cx::branch<cx::relu>, cx::branch<>>>;
#endif
constexpr cx::shape output = net::output;
