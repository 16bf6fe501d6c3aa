// rejects: evaluate cannot take a tensor of double: the parameters are of float
// remedy: take one number type for both: parameters<net, double> goes with tensor<double, ...>
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<3>, cx::dense<2>>;
constexpr cx::parameters<net> weights{};
#ifdef REJECT
constexpr auto scores = cx::evaluate<net>(weights, cx::tensor<double, cx::shape{3}>{});
#else
constexpr auto scores = cx::evaluate<net>(weights, cx::tensor<float, cx::shape{3}>{});
#endif
