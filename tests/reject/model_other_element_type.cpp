// rejects: model cannot take a tensor of double: the parameters are of float
// remedy: a model computes in float: copy the numbers into a tensor<float, ...>
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<32, 32, 3>, cx::conv<4>, cx::global_avg_pool>;
#ifdef REJECT
using image = cx::tensor<double, cx::shape{32, 32, 3}>;
#else
using image = cx::tensor<float, cx::shape{32, 32, 3}>;
#endif
auto run(cx::model<net>& model, const image& x) { return model(x)[3]; }
