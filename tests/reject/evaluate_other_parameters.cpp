// rejects: evaluate cannot take the parameters of another network: they are 8 numbers in 2 tensors, not 15 in 2
// remedy: the parameters and the call name one network
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using small = cx::network<cx::input<3>, cx::dense<2>>;
using large = cx::network<cx::input<4>, cx::dense<3>>;
constexpr cx::tensor<float, cx::shape{4}> x{};
#ifdef REJECT
constexpr auto scores = cx::evaluate<large>(cx::parameters<small>{}, x);
#else
constexpr auto scores = cx::evaluate<large>(cx::parameters<large>{}, x);
#endif
static_assert(cx::argmax(scores) == 0);
