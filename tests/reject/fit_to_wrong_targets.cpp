// rejects: fit cannot take mean_squared_error as the loss against int: its weight(output, target) takes no such target
// remedy: labels go with cross_entropy, tensors with mean_squared_error
#include <convexpr/convexpr.hpp>
#include <convexpr/train/fit.hpp>

#include <vector>
namespace cx = convexpr;

using net = cx::network<cx::input<4>, cx::dense<3>>;
struct samples {
  std::vector<cx::tensor<float, net::input>> inputs;
  std::vector<int> targets;
};
#ifdef REJECT
using loss = cx::mean_squared_error;
#else
using loss = cx::cross_entropy;
#endif
auto train(const samples& data) { return cx::fit<net, loss, cx::adam>(data, 10); }
