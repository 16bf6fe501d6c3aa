// rejects: layer 2 (dense<4>) cannot take 8x8x8: dense takes a vector, so flatten or pool to a vector first
// remedy: what is computed with a refused network is silent, several results too
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using box = cx::dense<4>;
#else
using box = cx::sequence<cx::global_avg_pool, cx::dense<4>>;
#endif
using net = cx::network<cx::input<8, 8, 8>, cx::outputs<cx::branch<cx::conv<2>>, cx::branch<box>>>;
constexpr auto both = cx::evaluate<net>(cx::parameters<net>{}, cx::tensor<float, cx::shape{8, 8, 8}>{});
static_assert(std::get<1>(both).size() == 4 || !net::well_formed);
static_assert(std::get<0>(both)(7, 7, 1) == 0);
