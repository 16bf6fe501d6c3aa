// rejects: the network has no parameter "conv1.weigth": it has conv1.weight, conv1.bias
// remedy: check the spelling against the names that the sentence lists
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<8, 8, 1>, cx::as<"conv1", cx::conv<4, cx::kernel<3>>>>;
constexpr cx::parameters<net> weights{};
#ifdef REJECT
constexpr float first = weights.get<"conv1.weigth">()[0];
#else
constexpr float first = weights.get<"conv1.weight">()[0];
#endif
