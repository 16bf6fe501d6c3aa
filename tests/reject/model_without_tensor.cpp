// rejects: model cannot take vector<float> as the input: it takes a tensor<float, shape{32, 32, 3}>, or a batch of them
// remedy: copy the numbers into a tensor, or run between their data() and the results'
#include <convexpr/convexpr.hpp>

#include <vector>
namespace cx = convexpr;

using net = cx::network<cx::input<32, 32, 3>, cx::conv<4>, cx::outputs<cx::branch<>, cx::branch<cx::global_avg_pool>>>;
#ifdef REJECT
using image = std::vector<float>;
#else
using image = cx::tensor<float, net::input>;
#endif
float run(cx::model<net>& model, const image& x) {
  const auto [all, mean] = model(x);
  return std::get<1>(model(x))[3] + all(0, 0, 2) + mean[1];
}
