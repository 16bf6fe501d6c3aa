// rejects: backpropagate cannot take 1 input: the network has 2, in a tuple
// remedy: std::tie(x, gate), into a gradient as well
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>

#include <tuple>
namespace cx = convexpr;

using net = cx::network<cx::inputs<cx::as<"x", cx::input<4>>, cx::as<"gate", cx::input<3>>>, cx::dense<3>,
                        cx::add<cx::from<"gate">>>;
float train(const cx::parameters<net>& weights, const cx::tensor<float, cx::shape{4}>& x,
            const cx::tensor<float, cx::shape{3}>& gate, cx::parameters<net>& gradient) {
  const int label[] = {1};
#ifdef REJECT
  return gate[0] + cx::backpropagate(weights, x, cx::softmax_cross_entropy{label}, gradient);
#else
  return cx::backpropagate(weights, std::tie(x, gate), cx::softmax_cross_entropy{label}, gradient);
#endif
}
