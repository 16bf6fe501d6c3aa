// rejects: layer 1 (dense<10>) cannot take 4x4x1: dense takes a vector, so flatten or pool to a vector first
// remedy: what is computed with a refused network is silent
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<4, 4, 1>, cx::dense<10>>;
#else
using net = cx::network<cx::input<4, 4, 1>, cx::flatten, cx::dense<10>>;
#endif
constexpr cx::parameters<net> weights = [] {
  cx::parameters<net> p;
  for (float& bias : p.get<1>()) bias = 1;
  return p;
}();
constexpr cx::tensor<float, cx::shape{4, 4, 1}> image{};
constexpr cx::tensor<float, cx::shape{10}> scores = cx::evaluate<net>(weights, image);
static_assert(cx::argmax(cx::evaluate<net>(weights, image)) == 0);
static_assert(cx::evaluate<net>(weights, image)[3] == 1);
static_assert(weights.get<1>().size() == 10 || !net::well_formed);
