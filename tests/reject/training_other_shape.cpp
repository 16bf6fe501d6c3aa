// rejects: backpropagate cannot take 1x4x4: the network begins with 4x4x1, for channels come last
// remedy: give a tensor of the shape that input<...> names
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>
namespace cx = convexpr;

using net = cx::network<cx::input<4, 4, 1>, cx::conv<2>, cx::flatten>;
#ifdef REJECT
using image = cx::tensor<float, cx::shape{1, 4, 4}>;
#else
using image = cx::tensor<float, cx::shape{4, 4, 1}>;
#endif
auto train(const cx::parameters<net>& weights, const image& x) {
  const int label[] = {1};
  return cx::backpropagate(weights, x, cx::softmax_cross_entropy{label}).gradient.get<0>()[1];
}
