// rejects: model cannot take 28x28x3: the network begins with 32x32x3
// remedy: give a tensor of the shape that input<...> names
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<32, 32, 3>, cx::conv<4>, cx::global_avg_pool>;
#ifdef REJECT
using image = cx::tensor<float, cx::shape{28, 28, 3}>;
#else
using image = cx::tensor<float, cx::shape{32, 32, 3}>;
#endif
auto run(cx::model<net>& model, const image& x) { return model(x)[3]; }
