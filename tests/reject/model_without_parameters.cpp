// rejects: model cannot take vector<float> as parameters: write parameters<net>
// remedy: parameters<net> has a place for every weight: fill it, by name or by its values
#include <convexpr/convexpr.hpp>

#include <vector>
namespace cx = convexpr;

using net = cx::network<cx::input<3>, cx::dense<4>>;
#ifdef REJECT
using weights = std::vector<float>;
#else
using weights = cx::parameters<net>;
#endif
auto run(const weights& w, const cx::tensor<float, net::input>& x) {
  cx::model<net> model{w};
  static cx::static_model<net> small{w};
  return model(x)[0] + small(x)[1];
}
