// rejects: fit cannot learn by cross_entropy: behind the loss it takes a rule such as adam or sgd
// remedy: the network, the loss, the rule: fit<net, cross_entropy, adam>
#include <convexpr/convexpr.hpp>
#include <convexpr/train/fit.hpp>

#include <vector>
namespace cx = convexpr;

using net = cx::network<cx::input<4>, cx::dense<3>>;
struct samples {
  std::vector<cx::tensor<float, net::input>> inputs;
  std::vector<int> targets;
};
auto train(const samples& data) {
#ifdef REJECT
  return cx::fit<net, cx::adam, cx::cross_entropy>(data, 10);
#else
  return cx::fit<net, cx::cross_entropy, cx::adam>(data, 10);
#endif
}
