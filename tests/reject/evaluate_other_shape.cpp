// rejects: evaluate cannot take 32x32x1: the network begins with 28x28x1
// remedy: give a tensor of the shape that input<...> names
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<28, 28, 1>, cx::max_pool<28>, cx::flatten>;
#ifdef REJECT
constexpr cx::tensor<float, cx::shape{32, 32, 1}> image{};
#else
constexpr cx::tensor<float, cx::shape{28, 28, 1}> image{};
#endif
constexpr auto brightest = cx::evaluate<net>(cx::parameters<net>{}, image)[0];
static_assert(cx::argmax(cx::evaluate<net>(cx::parameters<net>{}, image)) == 0);
