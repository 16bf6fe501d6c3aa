// rejects: conv<8> is no network: write network<input<...>, ...>
// remedy: a layer runs in a network, which says what its input is
#include <convexpr/convexpr.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::conv<8>;
#else
using net = cx::network<cx::input<4, 4, 1>, cx::conv<8>, cx::relu>;
#endif
auto run(const cx::parameters<net>& weights, const cx::tensor<float, cx::shape{4, 4, 1}>& x) {
  cx::model<net> model{weights};
  return model(x)(0, 0, 7);
}
