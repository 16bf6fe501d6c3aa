// rejects: conv<8> is no network: write network<input<...>, ...>
// remedy: a layer runs in a network, which says what its input is
#include <convexpr/convexpr.hpp>
#include <convexpr/train/fit.hpp>

#include <vector>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::conv<8>;
#else
using net = cx::network<cx::input<4, 4, 1>, cx::conv<8>, cx::flatten>;
#endif
struct images {
  std::vector<cx::tensor<float, cx::shape{4, 4, 1}>> inputs;
  std::vector<int> targets;
};
auto train(const images& data) { return cx::fit<net, cx::cross_entropy, cx::adam>(data, 10); }
