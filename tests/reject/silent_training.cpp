// rejects: layer 2 (dense<0>) cannot take 4: it has 0 units
// remedy: training a refused network adds no error
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<3>, cx::dense<4>, cx::dense<0>>;
#else
using net = cx::network<cx::input<3>, cx::dense<4>, cx::dense<2>>;
#endif
static_assert(net::output == cx::shape{2});
void train(cx::parameters<net>& weights, const cx::tensor<float, cx::shape{3}>& x) {
  const int label[] = {1};
  cx::optimizer<cx::adam, net> optimizer{{.learning_rate = 0.01}};
  optimizer.update(weights, cx::backpropagate(weights, x, cx::softmax_cross_entropy{label}).gradient);
}
