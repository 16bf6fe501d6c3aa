// SPDX-License-Identifier: BSL-1.0
// Losses: known values, and their gradients against central differences.
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/losses.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <vector>

namespace cx = convexpr;

namespace {

using rows = cx::tensor<double, cx::shape{3, 4}>;

template <class Loss, class Target>
double value(const Loss& loss, const rows& y, const Target& target) {
  rows gradient;
  return cx::against(loss, target)(y.view(), gradient.view());
}

rows some(double factor, double shift = 0) {
  rows x;
  for (std::size_t n = 0; n < x.size(); ++n) x[n] = factor * std::sin(1.7 * static_cast<double>(n) + 0.4) + shift;
  return x;
}
rows probabilities() {
  using net = cx::network<cx::input<3, 4>, cx::softmax>;
  return cx::evaluate<net>(cx::parameters<net, double>{}, some(2));
}

template <class Loss, class Target>
void check_gradient(const Loss& loss, const Target& target) {
  rows y = some(1.5, 0.2), gradient;
  cx::against(loss, target)(std::as_const(y).view(), gradient.view());
  for (std::size_t n = 0; n < y.size(); ++n) {
    const double kept = y[n];
    y[n] = kept + 1e-6;
    const double up = value(loss, y, target);
    y[n] = kept - 1e-6;
    const double down = value(loss, y, target);
    y[n] = kept;
    CHECK(gradient[n] == doctest::Approx((up - down) / 2e-6).epsilon(1e-6).scale(0.1));
  }
}

constexpr std::array class_weights{1.0, 2.0, 0.5, 4.0};

}  // namespace

TEST_CASE("values") {
  const rows zero, one = some(0, 1), three = some(0, 3);
  CHECK(value(cx::mean_squared_error{}, one, three) == 4);
  CHECK(value(cx::mean_absolute_error{}, one, three) == 2);
  CHECK(value(cx::huber{}, one, three) == 1.5);
  CHECK(value(cx::huber{3}, one, three) == 2);
  CHECK(value(cx::binary_cross_entropy{}, zero, one) == doctest::Approx(std::log(2.0)));
  CHECK(value(cx::binary_cross_entropy{3}, zero, one) == doctest::Approx(3 * std::log(2.0)));
  CHECK(value(cx::binary_cross_entropy{3}, zero, zero) == doctest::Approx(std::log(2.0)));
  CHECK(value(cx::cosine_distance{}, one, three) == doctest::Approx(0).scale(1));
  CHECK(value(cx::cosine_distance{}, one, some(0, -2)) == doctest::Approx(2));
  CHECK(value(cx::kullback_leibler{}, some(2), probabilities()) == doctest::Approx(0).scale(1));
  const std::vector labels{0, -1, 3};
  CHECK(value(cx::cross_entropy{}, zero, labels) == doctest::Approx(std::log(4.0)));
  CHECK(value(cx::cross_entropy{.label_smoothing = 0.3}, zero, labels) == doctest::Approx(std::log(4.0)));
}

// log-probabilities of {0, 0, 0, ln 5}: -ln 8 three times, ln(5 / 8)
TEST_CASE("cross-entropy weighs and smooths as PyTorch does") {
  rows scores;
  scores(0, 3) = scores(1, 3) = std::log(5.0);
  const double low = std::log(8.0), high = std::log(8.0 / 5);
  const std::vector labels{3, 1, -1};
  CHECK(value(cx::cross_entropy{}, scores, labels) == doctest::Approx((high + low) / 2));
  CHECK(value(cx::cross_entropy{.class_weights = class_weights}, scores, labels) ==
        doctest::Approx((4 * high + 2 * low) / 6));
  const double smoothed = 0.1 / 4 * (1 * low + 2 * low + 0.5 * low + 4 * high);
  CHECK(value(cx::cross_entropy{.label_smoothing = 0.1, .class_weights = class_weights}, scores, labels) ==
        doctest::Approx((0.9 * (4 * high + 2 * low) + 2 * smoothed) / 6));
}

TEST_CASE("gradients") {
  const rows target = some(-0.8, 0.3), p = probabilities();
  const std::vector labels{2, -1, 0};
  check_gradient(cx::mean_squared_error{}, target);
  check_gradient(cx::mean_absolute_error{}, target);
  check_gradient(cx::huber{}, target);
  check_gradient(cx::huber{0.3}, target);
  check_gradient(cx::binary_cross_entropy{}, p);
  check_gradient(cx::binary_cross_entropy{2.5}, p);
  check_gradient(cx::cosine_distance{}, target);
  check_gradient(cx::kullback_leibler{}, p);
  check_gradient(cx::cross_entropy{}, p);
  check_gradient(cx::cross_entropy{}, labels);
  check_gradient(cx::cross_entropy{.label_smoothing = 0.2, .class_weights = class_weights}, labels);
}

TEST_CASE("scores that are far apart stay finite") {
  rows scores;
  scores(0, 0) = 1000;
  scores(1, 0) = -1000;
  CHECK(value(cx::cross_entropy{}, scores, std::vector{1, 0, 0}) ==
        doctest::Approx((2000 + std::log(4.0 * 3)) / 3).epsilon(1e-3));
  CHECK(std::isfinite(value(cx::binary_cross_entropy{}, scores, rows{})));
}

TEST_CASE("one label, and losses in a constant expression") {
  using scores = cx::tensor<double, cx::shape{3}>;
  static constexpr double loss = [] {
    const scores y{{0, 0, 0}};
    scores gradient;
    return cx::against(cx::cross_entropy{}, 2)(y.view(), gradient.view());
  }();
  static_assert(loss > 1.0986 && loss < 1.0987);
}

TEST_CASE("targets that do not fit") {
  const auto of = [](const auto& loss, const auto& target) { return value(loss, rows{}, target); };
  CHECK_THROWS_WITH_AS(of(cx::mean_squared_error{}, cx::tensor<double, cx::shape{4, 3}>{}),
                       "mean_squared_error cannot take a target of 4x3: the output is 3x4", cx::error);
  CHECK_THROWS_WITH_AS(of(cx::cross_entropy{}, std::vector{0, 1, 4}),
                       "cross_entropy cannot take label 4 of row 2: the scores have 4 classes", cx::error);
  CHECK_THROWS_WITH_AS(of(cx::cross_entropy{}, std::vector{-1, -1, -1}),
                       "cross_entropy cannot take a target that counts nothing: one row at least has a label",
                       cx::error);
  CHECK_THROWS_WITH_AS(of(cx::cross_entropy{.label_smoothing = 1.5}, std::vector{0, 0, 0}),
                       "cross_entropy cannot take this label_smoothing: it is from 0 to 1", cx::error);
  const std::array two{1.0, 2.0};
  CHECK_THROWS_WITH_AS(of(cx::cross_entropy{.class_weights = two}, std::vector{0, 0, 0}),
                       "cross_entropy cannot take 2 class weights: the scores have 4 classes", cx::error);
  CHECK_THROWS_WITH_AS(of(cx::kullback_leibler{}, some(1)),
                       "kullback_leibler cannot take number 2 of its target: it is no probability", cx::error);
  CHECK_THROWS_AS(cx::huber{0}, cx::error);
}
