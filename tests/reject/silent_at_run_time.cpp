// rejects: layer 2 (dense<10>) cannot take 2x2x8: dense takes a vector, so flatten or pool to a vector first
// remedy: initialising, evaluating and printing a refused network is silent
#include <convexpr/convexpr.hpp>
#include <convexpr/view/dot.hpp>

#include <cstdio>
namespace cx = convexpr;

#ifdef REJECT
using net = cx::network<cx::input<4, 4, 1>, cx::conv<8, cx::kernel<3>>, cx::as<"head", cx::dense<10>>>;
#else
using net = cx::network<cx::input<4, 4, 1>, cx::conv<8, cx::kernel<3>>, cx::flatten, cx::as<"head", cx::dense<10>>>;
#endif
int main() {
  auto weights = cx::initialize<net>(cx::he_normal{}, cx::seed{3});
  for (float& bias : weights.get<"head.bias">()) bias = 1;
  weights.get<3>()[0] = 2;
  const cx::tensor<float, cx::shape{4, 4, 1}> image{};
  const cx::tensor<float, cx::shape{10}> scores = cx::evaluate<net>(weights, image);
  for (float score : cx::evaluate<net>(weights, image)) std::printf("%f of %f\n", double(score), double(scores[0]));
  std::printf("%zu parameters\n%s%s", std::size_t(net::parameter_count), cx::summary<net>().c_str(),
              cx::to_dot<net>().c_str());
}
