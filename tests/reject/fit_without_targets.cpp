// rejects: fit cannot take vector<int> as the data: it has inputs and targets, ranges that lie in memory
// remedy: a type with inputs and targets, such as dataset
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
  return cx::fit<net, cx::cross_entropy, cx::adam>(data.targets, 10);
#else
  return cx::fit<net, cx::cross_entropy, cx::adam>(data, 10);
#endif
}
