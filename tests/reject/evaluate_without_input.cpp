// rejects: evaluate is given no tensor as the input: it takes a tensor<float, shape{2}>
// remedy: numbers in braces have no shape: write the tensor around them
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<2>, cx::relu, cx::outputs<cx::branch<>, cx::branch<cx::dense<3>>>>;
#ifdef REJECT
constexpr auto y = cx::evaluate<net>({}, {1, 2});
#else
constexpr auto y = cx::evaluate<net>({}, cx::tensor<float, net::input>{{1, 2}});
#endif
static_assert(std::get<1>(y)[2] == 0);
