// rejects: model cannot take the batch span<const tensor<float, shape>>: it takes a vector or an array, or a span with one for the results
// remedy: say where the results go
#include <convexpr/convexpr.hpp>

#include <span>
namespace cx = convexpr;

using net = cx::network<cx::input<3>, cx::dense<4>>;
void run(cx::model<net>& model, std::span<const cx::tensor<float, net::input>> x,
         std::span<cx::tensor<float, net::output>> y) {
#ifdef REJECT
  y[0] = model(x)[0];
#else
  model(x, y);
#endif
}
