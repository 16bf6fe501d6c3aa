// rejects: backpropagate cannot take vector<float> as the input: it takes a tensor<float, shape{4}>
// remedy: copy the numbers into a tensor, which has the shape that they are checked by
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>

#include <vector>
namespace cx = convexpr;

using net = cx::network<cx::input<4>, cx::dense<3>>;
#ifdef REJECT
using sample = std::vector<float>;
#else
using sample = cx::tensor<float, net::input>;
#endif
float train(const cx::parameters<net>& weights, const sample& x, cx::parameters<net>& gradient) {
  const int label[] = {1};
  const float loss = cx::backpropagate(weights, x, cx::softmax_cross_entropy{label}, gradient);
  return loss + cx::backpropagate(weights, x, cx::softmax_cross_entropy{label}).gradient.get<0>()[1];
}
