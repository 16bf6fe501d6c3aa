// rejects: model cannot take threads behind its parameters: static_model has one thread and one sample
// remedy: a model on the heap has as many as it is built with
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<3>, cx::dense<4>>;
auto run(const cx::parameters<net>& weights, const cx::tensor<float, net::input>& x) {
#ifdef REJECT
  static cx::static_model<net> model{weights, cx::threads{1}};
#else
  static cx::model<net> model{weights, cx::threads{1}};
#endif
  return model(x)[2];
}
