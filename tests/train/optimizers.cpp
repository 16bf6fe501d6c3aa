// SPDX-License-Identifier: BSL-1.0
// Optimisers step by step on one weight whose gradient is known, and what is said of tensors by name.
#include <convexpr/convexpr.hpp>
#include <convexpr/train/clipping.hpp>
#include <convexpr/train/early_stopping.hpp>
#include <convexpr/train/moving_average.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/schedules.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <vector>

namespace cx = convexpr;

namespace {

using one = cx::network<cx::input<1>, cx::dense<1, cx::no_bias>>;
using two = cx::network<cx::input<2>, cx::as<"body", cx::dense<2>, cx::batch_norm>, cx::as<"head", cx::dense<1>>>;

// The weight, 1 at first, behind each step.
template <class Rule>
std::vector<double> walk(const Rule& rule, std::initializer_list<double> gradients) {
  cx::optimizer<Rule, one, double> o(rule);
  cx::parameters<one, double> w, g;
  w.values[0] = 1;
  std::vector<double> places;
  for (const double gradient : gradients) {
    g.values[0] = gradient;
    o.update(w, g);
    places.push_back(w.values[0]);
  }
  return places;
}
void check(const std::vector<double>& places, std::initializer_list<double> expected) {
  REQUIRE(places.size() == expected.size());
  std::size_t n = 0;
  for (const double x : expected) CHECK(places[n++] == doctest::Approx(x).epsilon(1e-9));
}

}  // namespace

TEST_CASE("gradient descent") {
  check(walk(cx::gradient_descent{.learning_rate = 0.1}, {1, -2}), {0.9, 1.1});
  check(walk(cx::gradient_descent{.learning_rate = 0.1, .weight_decay = 0.5}, {1, 0}), {0.85, 0.8075});
}

TEST_CASE("momentum") {
  check(walk(cx::sgd{.learning_rate = 0.1, .momentum = 0}, {1, -2}), {0.9, 1.1});
  check(walk(cx::sgd{.learning_rate = 0.1, .momentum = 0.9}, {1, 1, 1}), {0.9, 0.71, 0.439});
  check(walk(cx::sgd{.learning_rate = 0.1, .momentum = 0.9, .dampening = 0.5}, {1, 1}), {0.9, 0.76});
  check(walk(cx::sgd{.learning_rate = 0.1, .momentum = 0.9, .nesterov = true}, {1, 1}), {0.81, 0.539});
}

TEST_CASE("rates of their own for each weight") {
  const double v1 = 0.1 * 4, v2 = 0.9 * v1 + 0.1;
  check(walk(cx::rmsprop{.learning_rate = 0.1, .smoothing = 0.9, .epsilon = 0}, {2, -1}),
        {1 - 0.2 / std::sqrt(v1), 1 - 0.2 / std::sqrt(v1) + 0.1 / std::sqrt(v2)});
  const double b1 = 2 / std::sqrt(v1), b2 = 0.5 * b1 - 1 / std::sqrt(v2);
  check(walk(cx::rmsprop{.learning_rate = 0.1, .smoothing = 0.9, .epsilon = 0, .momentum = 0.5}, {2, -1}),
        {1 - 0.1 * b1, 1 - 0.1 * b1 - 0.1 * b2});
  check(walk(cx::adagrad{.learning_rate = 0.1, .epsilon = 0}, {2, 2}), {0.9, 0.9 - 0.2 / std::sqrt(8.0)});
}

TEST_CASE("Adam, AdamW and Lion") {
  // the first step of Adam is the rate, whatever the gradient; the second is worked out here
  const double m = 0.9 * 0.3 + 0.1 * -1, v = 0.99 * 0.09 + 0.01 * 1;  // of gradients 3 and -1
  const double second = 0.1 * (m / (1 - 0.81)) / std::sqrt(v / (1 - 0.9801));
  check(walk(cx::adam{.learning_rate = 0.1, .beta2 = 0.99, .epsilon = 0}, {3, -1}), {0.9, 0.9 - second});
  check(walk(cx::adamw{.learning_rate = 0.1, .beta2 = 0.99, .epsilon = 0, .weight_decay = 0.5}, {3, -1}),
        {0.95 - 0.1, 0.85 * 0.95 - second});
  check(walk(cx::adam{.learning_rate = 0.1, .epsilon = 0, .weight_decay = 0.5}, {0}), {0.9});
  check(walk(cx::lion{.learning_rate = 0.1, .beta1 = 0.9, .beta2 = 0.5, .weight_decay = 0.5}, {3, -1}),
        {1 - 0.1 * 1.5, 0.85 - 0.1 * (1 + 0.425)});
}

TEST_CASE("tensors by name") {
  const auto moved = [](auto prepare) {
    cx::optimizer<cx::gradient_descent, two, double> o{{.learning_rate = 1, .weight_decay = 0.5}};
    prepare(o);
    cx::parameters<two, double> w, g;
    for (double& x : w.values) x = 2;
    o.update(w, g);
    return w;
  };
  const auto all = moved([](auto&) {});
  CHECK(all["body.0.weight"][0] == 1);
  CHECK(all["body.1.running_var"][0] == 2);
  const auto frozen = moved([](auto& o) { o.freeze("body"); });
  CHECK(frozen["body.0.weight"][0] == 2);
  CHECK(frozen["body.1.bias"][0] == 2);
  CHECK(frozen["head.weight"][0] == 1);
  const auto thawed = moved([](auto& o) {
    o.freeze("body");
    o.thaw("body.1");
  });
  CHECK(thawed["body.0.weight"][0] == 2);
  CHECK(thawed["body.1.bias"][0] == 1);
  const auto scaled = moved([](auto& o) {
    o.scale_rate("head", 0.5);
    o.scale_decay(".bias", 0);
  });
  CHECK(scaled["head.weight"][0] == 1.5);
  CHECK(scaled["head.bias"][0] == 2);
  CHECK(scaled["body.0.bias"][0] == 2);
  CHECK(scaled["body.0.weight"][0] == 1);
  CHECK_THROWS_WITH_AS(moved([](auto& o) { o.freeze("bod"); }),
                       "optimizer cannot find parameters named \"bod\": the network has body.0.weight, body.0.bias, "
                       "body.1.weight, body.1.bias, ...",
                       cx::error);
}

TEST_CASE("schedules") {
  CHECK(cx::step_decay{10, 0.1}(9) == 1);
  CHECK(cx::step_decay{10, 0.1}(25) == doctest::Approx(0.01));
  CHECK(cx::exponential_decay{0.5}(3) == 0.125);
  constexpr cx::cosine_decay cosine{100, 0.2};
  CHECK(cosine(0) == 1);
  CHECK(cosine(50) == doctest::Approx(0.6));
  CHECK(cosine(100) == 0.2);
  constexpr cx::one_cycle cycle{.steps = 101, .rising = 0.3, .first = 0.04, .last = 0.001};
  CHECK(cycle(0) == doctest::Approx(0.04));
  CHECK(cycle(15) == doctest::Approx(0.52));
  CHECK(cycle(30) == doctest::Approx(1));
  CHECK(cycle(65) == doctest::Approx(0.5005));
  CHECK(cycle(100) == 0.001);
  constexpr cx::warm_up<cx::cosine_decay> warm{4, {100, 0}};
  CHECK(warm(0) == 0.25);
  CHECK(warm(3) == 1);
  CHECK(warm(54) == doctest::Approx(0.5));
  static_assert(cosine(25) > 0.88 && cosine(25) < 0.89);
}

TEST_CASE("clipping") {
  cx::parameters<two, double> g;
  g.values[0] = 3;
  g.values[1] = -4;
  auto h = g;
  CHECK(cx::clip_by_norm(g, 10) == 5);
  CHECK(g.values[0] == 3);
  CHECK(cx::clip_by_norm(g, 2.5) == 5);
  CHECK(g.values[0] == 1.5);
  CHECK(g.values[1] == -2);
  cx::clip_by_value(h, 3.5);
  CHECK(h.values[0] == 3);
  CHECK(h.values[1] == -3.5);
}

TEST_CASE("averages, and when to stop") {
  cx::moving_average<one, double> average(0.75);
  cx::parameters<one, double> w;
  for (const double x : {1.0, 5.0}) {
    w.values[0] = x;
    average.update(w);
  }
  CHECK(average.average().values[0] == 2);
  cx::early_stopping stop(2, 0.1);
  CHECK_FALSE(stop(1));
  CHECK(stop.is_best());
  CHECK_FALSE(stop(0.95));  // not by enough
  CHECK_FALSE(stop.is_best());
  CHECK_FALSE(stop(0.8));
  CHECK_FALSE(stop(std::numeric_limits<double>::quiet_NaN()));
  CHECK(stop(0.9));
  CHECK(stop.best() == 0.8);
  cx::early_stopping largest(1, 0, cx::better::larger);
  CHECK_FALSE(largest(0.5));
  CHECK_FALSE(largest(0.6));
  CHECK(largest(0.6));
}
