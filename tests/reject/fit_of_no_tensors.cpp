// rejects: fit cannot take vector<float> as the input: it takes a tensor<float, shape{4}>
// remedy: inputs are tensors of the network's shape
#include <convexpr/convexpr.hpp>
#include <convexpr/train/fit.hpp>

#include <vector>
namespace cx = convexpr;

using net = cx::network<cx::input<4>, cx::dense<3>>;
struct samples {
#ifdef REJECT
  std::vector<std::vector<float>> inputs;
#else
  std::vector<cx::tensor<float, net::input>> inputs;
#endif
  std::vector<int> targets;
};
auto train(const samples& data) { return cx::fit<net, cx::cross_entropy, cx::adam>(data, 10); }
