// rejects: fit cannot take 5: the network begins with 4
// remedy: the inputs have the shape of the network's
#include <convexpr/convexpr.hpp>
#include <convexpr/train/fit.hpp>

#include <vector>
namespace cx = convexpr;

using net = cx::network<cx::input<4>, cx::dense<3>>;
struct samples {
#ifdef REJECT
  std::vector<cx::tensor<float, cx::shape{5}>> inputs;
#else
  std::vector<cx::tensor<float, cx::shape{4}>> inputs;
#endif
  std::vector<int> targets;
};
auto train(const samples& data) { return cx::fit<net, cx::cross_entropy, cx::adam>(data, 10); }
