// rejects: model cannot take 3x32x32: the network begins with 32x32x3, for channels come last
// remedy: channels are the last axis and innermost in memory: fill the tensor by t(y, x, channel)
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<32, 32, 3>, cx::conv<4>, cx::global_avg_pool>;
#ifdef REJECT
using image = cx::tensor<float, cx::shape{3, 32, 32}>;
#else
using image = cx::tensor<float, cx::shape{32, 32, 3}>;
#endif
auto run(cx::model<net>& model, const image& x) { return model(x)[3]; }
