// rejects: evaluate cannot take 784: the network begins with 28x28x1
// remedy: an element count that happens to agree is no shape: give the tensor its axes
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<28, 28, 1>, cx::max_pool<28>, cx::flatten>;
#ifdef REJECT
constexpr cx::tensor<float, cx::shape{784}> image{};
#else
constexpr cx::tensor<float, cx::shape{28, 28, 1}> image{};
#endif
constexpr auto brightest = cx::evaluate<net>(cx::parameters<net>{}, image)[0];
