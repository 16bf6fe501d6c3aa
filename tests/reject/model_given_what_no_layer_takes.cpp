// rejects: model cannot take tensor<float, shape{4}> behind the input: no layer takes it
// remedy: model(x) gives its result; what stands behind the input is for layers, such as the matrix of a graph
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<3>, cx::dense<4>>;
void run(cx::model<net>& model, const cx::tensor<float, net::input>& x, cx::tensor<float, net::output>& y) {
#ifdef REJECT
  model(x, y);
#else
  y = model(x);
#endif
}
