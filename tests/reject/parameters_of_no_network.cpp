// rejects: conv<8> is no network: write network<input<...>, ...>
// remedy: a layer runs in a network, which says what its input is
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::conv<8>;
#else
using net = cx::network<cx::input<4, 4, 1>, cx::conv<8>, cx::relu>;
#endif
static_assert(cx::parameters<net>::size() == 2 || cx::parameters<net>::size() == 0);
const auto weights = cx::initialize<net>(cx::he_normal{}, cx::seed{1});
const float bias = weights.get<1>()[0];
