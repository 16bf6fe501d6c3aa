// rejects: backpropagate cannot take unique_ptr as parameters: write parameters<net>
// remedy: give the parameters themselves
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>

#include <memory>
namespace cx = convexpr;

using net = cx::network<cx::input<4>, cx::dense<3>>;
float train(const std::unique_ptr<cx::parameters<net>>& weights, const cx::tensor<float, net::input>& x) {
  const int label[] = {1};
  cx::optimizer<cx::adam, net> optimizer{{.learning_rate = 0.01}};
#ifdef REJECT
  const auto pass = cx::backpropagate<net>(weights, x, cx::softmax_cross_entropy{label});
#else
  const auto pass = cx::backpropagate<net>(*weights, x, cx::softmax_cross_entropy{label});
#endif
  optimizer.update(*weights, pass.gradient);
  return pass.loss + pass.gradient.get<0>()[1];
}
