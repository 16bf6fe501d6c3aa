// rejects: layer 2 (dense<0>) cannot take 4: it has 0 units
// remedy: training a refused network adds no error
#include <convexpr/convexpr.hpp>
#include <convexpr/train/fit.hpp>

#include <vector>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<3>, cx::dense<4>, cx::dense<0>>;
#else
using net = cx::network<cx::input<3>, cx::dense<4>, cx::dense<2>>;
#endif
struct samples {
  std::vector<cx::tensor<float, cx::shape{3}>> inputs;
  std::vector<int> targets;
};
auto train(const samples& data) {
  const auto weights = cx::fit<net, cx::cross_entropy, cx::adam>(data, 10);
  return cx::argmax(cx::evaluate<net>(weights, data.inputs[0]));
}
