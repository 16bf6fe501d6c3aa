// SPDX-License-Identifier: BSL-1.0
#include <convexpr/data/batches.hpp>
#include <convexpr/data/scaling.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

namespace cx = convexpr;

namespace {

using samples = cx::dataset<cx::shape{2, 2}>;

// Channel 0 has 1, 2, 3, 6, channel 1 always 5.
samples four() { return {{{{1, 5, 2, 5}}, {{3, 5, 6, 5}}}, {0, 1}}; }

}  // namespace

TEST_CASE("channels get mean 0 and deviation 1") {
  samples data = four();
  const auto scaling = cx::fit_standardizer(data);
  CHECK(scaling.offset[0] == 3);
  CHECK(scaling.factor[0] == doctest::Approx(1 / std::sqrt(3.5)));
  CHECK(scaling.offset[1] == 5);
  CHECK(scaling.factor[1] == 1);
  scaling(data);
  CHECK(data.inputs[0][0] == doctest::Approx(-2 / std::sqrt(3.5)));
  CHECK(data.inputs[1](1, 0) == doctest::Approx(3 / std::sqrt(3.5)));
  CHECK(data.inputs[1](1, 1) == 0);
  CHECK(data.targets == four().targets);
  const auto again = cx::fit_standardizer(data);
  CHECK(again.offset[0] == doctest::Approx(0).epsilon(1e-6));
  CHECK(again.factor[0] == doctest::Approx(1));
}

TEST_CASE("channels that are equal up to rounding are not blown up") {
  cx::dataset<cx::shape{1}> data;
  for (int n = 0; n < 1000; ++n) {
    data.inputs.push_back({{0.1f}});
    data.targets.push_back(0);
  }
  CHECK(cx::fit_standardizer(data).factor[0] == 1);
}

TEST_CASE("channels get bounds") {
  samples data = four();
  cx::fit_min_max(data)(data);
  CHECK(data.inputs[0][0] == 0);
  CHECK(data.inputs[0][2] == doctest::Approx(0.2));
  CHECK(data.inputs[1][2] == 1);
  CHECK(data.inputs[1][3] == 0);
  data = four();
  cx::fit_min_max(data, -1, 1)(data);
  CHECK(data.inputs[0][0] == doctest::Approx(-1));
  CHECK(data.inputs[1][2] == doctest::Approx(1));
  CHECK(data.inputs[1][3] == doctest::Approx(-1));
}

TEST_CASE("the part to test on is scaled as the one to learn from") {
  cx::split<samples> parts{four(), {{{{10, 7, 0, 5}}}, {0}}};
  cx::fit_min_max(parts.train)(parts);
  CHECK(parts.train.inputs[1][2] == 1);
  CHECK(parts.test.inputs[0][0] == doctest::Approx(1.8));
  CHECK(parts.test.inputs[0][1] == 2);
  const samples data = four();
  for (auto&& batch : cx::batches<2>(data, cx::in_order{}, cx::fit_min_max(data))) CHECK(batch.inputs[1][2] == 1);
}

TEST_CASE("what cannot be fitted") {
  samples data;
  CHECK_THROWS_WITH_AS(cx::fit_standardizer(data),
                       "fit_standardizer cannot be fitted on a data set of no samples: it has one at least", cx::error);
  CHECK_THROWS_AS(cx::fit_min_max(data), cx::error);
  data = four();
  CHECK_THROWS_AS(cx::fit_min_max(data, 1, 1), cx::error);
  for (const float wrong : {std::numeric_limits<float>::infinity(), std::numeric_limits<float>::quiet_NaN()}) {
    data.inputs[1][3] = wrong;
    CHECK_THROWS_WITH_AS(cx::fit_standardizer(data),
                         "fit_standardizer cannot be fitted on number 3 of sample 1: every number is finite",
                         cx::error);
  }
}
