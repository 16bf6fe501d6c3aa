// SPDX-License-Identifier: BSL-1.0
// Sums of very many numbers of one sign, whose errors would add up: a mean is a tree of sums.
#include <vector>

#include "agree.hpp"

namespace {

// How far the model of a network on an input of one number is from the mean of it, relative to the number.
template <class Net>
double error_of_mean() {
  const auto weights = std::make_unique<cx::parameters<Net>>();
  cx::model<Net> model(*weights);
  std::vector<float> x(Net::input.size(), 0.1f), y(Net::output.size());
  model.run(x.data(), y.data());
  double worst = 0;
  for (float v : y) worst = std::max(worst, std::abs(static_cast<double>(v) / static_cast<double>(0.1f) - 1));
  return worst;
}

}  // namespace

TEST_CASE("the mean of a quarter of a million equal numbers") {
  CHECK(error_of_mean<cx::network<cx::input<512, 512, 1>, cx::global_avg_pool>>() < 2e-6);
  CHECK(error_of_mean<cx::network<cx::input<512, 512, 3>, cx::avg_pool<512>>>() < 2e-6);
  CHECK(error_of_mean<cx::network<cx::input<40, 40, 40, 5>, cx::avg_pool<40>>>() < 2e-6);
  CHECK(error_of_mean<cx::network<cx::input<3000, 20>, cx::avg_pool<1500, cx::stride<750>>>>() < 2e-6);
}
