// rejects: conv<8> is no network: write network<input<...>, ...>
// remedy: a layer runs in a network, which says what its input is
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::conv<8>;
#else
using net = cx::network<cx::input<4, 4, 1>, cx::conv<8>, cx::flatten>;
#endif
using weights = cx::parameters<cx::network<cx::input<4, 4, 1>, cx::conv<8>, cx::flatten>>;
auto train(const weights& w, const cx::tensor<float, cx::shape{4, 4, 1}>& x) {
  const int label[] = {1};
  return cx::backpropagate<net>(w, x, cx::softmax_cross_entropy{label}).loss;
}
