// rejects: the network has no parameter 2: there are 2
// remedy: parameters count from 0
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<8, 8, 1>, cx::conv<4, cx::kernel<3>>>;
constexpr cx::parameters<net> weights{};
#ifdef REJECT
constexpr auto bias = weights.get<2>().size();
#else
constexpr auto bias = weights.get<1>().size();
#endif
