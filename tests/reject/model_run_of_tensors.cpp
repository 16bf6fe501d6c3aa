// rejects: model.run cannot take tensor<float, shape{3}> and tensor<float, shape{4}>: it takes pointers to floats, x.data() and y.data()
// remedy: give the pointers, or take what model(x) gives
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<3>, cx::dense<4>>;
void run(cx::model<net>& model, const cx::tensor<float, net::input>& x, cx::tensor<float, net::output>& y) {
#ifdef REJECT
  model.run(x, y);
#else
  model.run(x.data(), y.data());
#endif
}
