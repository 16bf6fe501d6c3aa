// rejects: conv<8> is no network: write network<input<...>, ...>
// remedy: a layer runs in a network, which says what its input is
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::conv<8>;
#else
using net = cx::network<cx::input<4, 4, 1>, cx::conv<8>>;
#endif
using whole = cx::network<cx::input<4, 4, 1>, cx::conv<8>>;
constexpr float y = cx::evaluate<net>(cx::parameters<whole>{}, cx::tensor<float, cx::shape{4, 4, 1}>{})[0];
