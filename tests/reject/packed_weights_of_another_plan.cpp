// rejects: model cannot take these packed weights: they are of another network, other options or another machine
// remedy: packed weights are of one network, one plan and one machine: name the options where they are packed
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<3>, cx::dense<4>>;
float run(const cx::parameters<net>& p, const cx::tensor<float, net::input>& x) {
#ifdef REJECT
  const cx::packed_weights<net> packed{p};
#else
  const cx::packed_weights<net, cx::exact> packed{p};
#endif
  cx::model<net, cx::exact> model{packed};
  return model(x)[0];
}
