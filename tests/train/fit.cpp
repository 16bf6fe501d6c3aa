// SPDX-License-Identifier: BSL-1.0
// fit: whole trainings in constant expressions, and the same steps taken one by one.
#include <convexpr/convexpr.hpp>
#include <convexpr/train/fit.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <span>
#include <tuple>
#include <vector>

namespace cx = convexpr;

namespace {

using net = cx::network<cx::input<2>, cx::dense<4>, cx::tanh, cx::dense<2>, cx::softmax>;

template <class T>
struct exclusive_or {
  std::array<cx::tensor<T, net::input>, 4> inputs{{{{0, 0}}, {{0, 1}}, {{1, 0}}, {{1, 1}}}};
  std::array<int, 4> targets{0, 1, 1, 0};
};

template <class T>
constexpr std::size_t count_correct(const cx::parameters<net, T>& weights) {
  const exclusive_or<T> data;
  std::size_t correct = 0;
  for (std::size_t s = 0; s < 4; ++s)
    correct += cx::argmax(cx::evaluate<net>(weights, data.inputs[s])) == static_cast<std::size_t>(data.targets[s]);
  return correct;
}

constexpr auto learned = cx::fit<net, cx::cross_entropy, cx::adam>(exclusive_or<float>{}, 40, {.learning_rate = 0.1});
static_assert(count_correct(learned) == 4);
constexpr auto untrained = cx::fit<net, cx::cross_entropy, cx::adam>(exclusive_or<float>{}, 0);
static_assert(count_correct(untrained) < 4);
constexpr auto in_pairs =
    cx::fit<net, cx::cross_entropy, cx::sgd, 2>(exclusive_or<double>{}, 60, {.learning_rate = 0.3}, cx::seed{1});
static_assert(count_correct(in_pairs) == 4);

// What is not differentiable by hand in a moment: dropout, batch norms, and a batch that is not full.
using every_kind = cx::network<cx::input<4, 4, 1>, cx::conv<2, cx::kernel<2>>, cx::batch_norm, cx::relu, cx::flatten,
                               cx::dropout<0.25>, cx::dense<3>>;
struct images {
  std::vector<cx::tensor<double, every_kind::input>> inputs = std::vector<cx::tensor<double, every_kind::input>>(5);
  std::vector<int> targets{0, 2, 1, 1, 0};

  constexpr images() {
    for (std::size_t s = 0; s < 5; ++s)
      for (std::size_t n = 0; n < 16; ++n) inputs[s][n] = static_cast<double>((7 * s + 3 * n) % 11) / 8;
  }
};

// Two epochs of three steps, taken by hand.
constexpr cx::parameters<every_kind, double> steps_by_hand() {
  const images data;
  auto weights = cx::initialize<every_kind, double>(cx::glorot_uniform{}, cx::seed{7});
  cx::optimizer<cx::adam, every_kind, double> learns(cx::adam{.learning_rate = 0.05});
  cx::parameters<every_kind, double> gradient;
  cx::training_moment now{.random = cx::seed{7}};
  for (; now.step < 6; ++now.step) {
    const std::size_t first = now.step % 3 * 2, count = std::min<std::size_t>(2, 5 - first);
    cx::train_batch(weights, std::span(data.inputs).subspan(first, count), cx::cross_entropy{},
                    std::span(data.targets).subspan(first, count), now, gradient);
    learns.update(weights, gradient);
  }
  return weights;
}
constexpr auto fit_every_kind() {
  return cx::fit<every_kind, cx::cross_entropy, cx::adam, 2>(images{}, 2, {.learning_rate = 0.05}, cx::seed{7});
}
constexpr bool are_equal(const auto& a, const auto& b) {
  return std::equal(std::begin(a.values), std::end(a.values), std::begin(b.values));
}
static_assert(are_equal(fit_every_kind(), steps_by_hand()));

}  // namespace

TEST_CASE("fit takes the steps of train_batch") {
  CHECK(are_equal(fit_every_kind(), steps_by_hand()));
  CHECK(count_correct(cx::fit<net, cx::cross_entropy, cx::adam>(exclusive_or<float>{}, 40, {.learning_rate = 0.1})) ==
        4);
}

TEST_CASE("several outputs, each with its target") {
  using two = cx::network<cx::input<2>, cx::dense<4>, cx::tanh,
                          cx::outputs<cx::branch<cx::dense<2>>, cx::branch<cx::dense<1>>>>;
  using number = cx::tensor<float, cx::shape{1}>;
  struct {
    std::vector<cx::tensor<float, two::input>> inputs{{{0, 0}}, {{0, 1}}, {{1, 0}}, {{1, 1}}};
    std::vector<std::tuple<int, number>> targets{{0, {{0}}}, {1, {{1}}}, {1, {{1}}}, {0, {{2}}}};
  } const data;
  using loss = cx::losses<cx::cross_entropy, cx::mean_squared_error>;
  const auto weights = cx::fit<two, loss, cx::adam>(data, 200, {.learning_rate = 0.05});
  for (std::size_t s = 0; s < 4; ++s) {
    const auto [exclusive, sum] = cx::evaluate<two>(weights, data.inputs[s]);
    CHECK(static_cast<int>(cx::argmax(exclusive)) == std::get<0>(data.targets[s]));
    CHECK(sum[0] == doctest::Approx(std::get<1>(data.targets[s])[0]).scale(1).epsilon(0.1));
  }
}

TEST_CASE("data that cannot be learned from") {
  struct {
    std::vector<cx::tensor<float, net::input>> inputs;
    std::vector<int> targets;
  } data;
  const auto learn = [&] { return cx::fit<net, cx::cross_entropy, cx::adam>(data, 1); };
  CHECK_THROWS_WITH_AS(learn(), "fit cannot take an empty batch: it has a sample at least", cx::error);
  data.inputs.resize(3);
  data.targets.resize(2);
  CHECK_THROWS_WITH_AS(learn(), "fit cannot take 2 targets: the batch has 3 samples", cx::error);
  data.targets.resize(3, 2);
  CHECK_THROWS_WITH_AS(learn(), "cross_entropy cannot take label 2 of row 0: the scores have 2 classes", cx::error);
}
