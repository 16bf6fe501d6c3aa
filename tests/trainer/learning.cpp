// SPDX-License-Identifier: BSL-1.0
#include "kernels/counting_allocator.hpp"
#include "what_is_wrong.hpp"

#include <convexpr/convexpr.hpp>
#include <convexpr/train/trainer.hpp>
#include <convexpr/zoo/lenet.hpp>
#include <convexpr/zoo/mobilenet_v1.hpp>
#include <convexpr/zoo/resnet_cifar.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace cx = convexpr;

namespace {

// Which half of an image is brighter.
using halves = cx::network<cx::input<8, 8, 1>, cx::conv<4, cx::kernel<3>>, cx::batch_norm, cx::relu, cx::flatten,
                           cx::dense<2>, cx::softmax>;
struct half_data {
  std::vector<cx::tensor<float, halves::input>> inputs{32};
  std::vector<int> targets = std::vector<int>(32);

  half_data() {
    for (std::size_t s = 0; s < inputs.size(); ++s) {
      targets[s] = static_cast<int>(s % 2);
      for (std::size_t n = 0; n < inputs[s].size(); ++n)
        inputs[s][n] = static_cast<float>(cx::random_symmetric(cx::seed{s}, n)) + ((n < 32) == (s % 2 == 0) ? 0.5f : 0);
    }
  }
};

// Asks nothing of its labels.
struct careless {
  double weight(const cx::shape&, std::span<const int>) const { return 1; }
  double weight(const cx::shape&, int) const { return 1; }
  float operator()(cx::tensor_view<const float>, auto, double, cx::tensor_view<float>) const { return 0; }
};

}  // namespace

TEST_CASE("a trainer learns, and steps allocate nothing but for the first") {
  const half_data data;
  cx::trainer<halves, cx::cross_entropy, cx::adam> fit{{.learning_rate = 0.01}, cx::seed{42}};
  const double at_first = fit.step(data);
  const std::size_t before = allocations;
  double loss = 0;
  for (int n = 0; n < 60; ++n) loss = fit.step(data);
  CHECK(allocations == before);
  CHECK(fit.steps() == 61);
  CHECK(loss < at_first / 10);
  cx::model<halves> model{fit.parameters()};
  std::size_t right = 0;
  for (std::size_t s = 0; s < data.inputs.size(); ++s)
    right += cx::argmax(model(data.inputs[s])) == static_cast<std::size_t>(data.targets[s]) ? 1 : 0;
  CHECK(right >= 30);
}

TEST_CASE("what is frozen stays, and a rate of nothing learns nothing") {
  const half_data data;
  cx::trainer<halves, cx::cross_entropy, cx::sgd> fit{{.learning_rate = 0.1}, cx::seed{1}};
  const auto before = fit.parameters();
  fit.step(data.inputs, data.targets, 0);
  CHECK(before["0.weight"][3] == fit.parameters()["0.weight"][3]);
  fit.optimizer().freeze("0");
  fit.step(data.inputs, data.targets);
  CHECK(before["0.weight"][3] == fit.parameters()["0.weight"][3]);
  CHECK(before["4.weight"][3] != fit.parameters()["4.weight"][3]);
}

TEST_CASE("batches of other sizes, the last a partial one, and weights from elsewhere") {
  const half_data data;
  const cx::sgd rule{.learning_rate = 0.1};
  cx::trainer<halves, cx::cross_entropy, cx::sgd> fit{rule, cx::seed{1}}, other{rule, cx::seed{2}};
  other.parameters() = fit.parameters();
  const auto part = [&](std::size_t first, std::size_t count) {
    return std::pair(std::span(data.inputs).subspan(first, count), std::span(data.targets).subspan(first, count));
  };
  for (const auto& [first, count] : {std::pair(0u, 5u), std::pair(3u, 29u), std::pair(31u, 1u)}) {
    const auto [x, y] = part(first, count);
    const auto gradient = std::make_unique<cx::parameters<halves>>();
    const float loss = cx::train_batch(fit.parameters(), x, cx::cross_entropy{}, y, cx::training_moment{}, *gradient);
    CHECK(other.compute_gradient(x, y) == doctest::Approx(static_cast<double>(loss)).epsilon(1e-5));
  }
}

TEST_CASE("what does not fit a step is an error, and nothing is learned") {
  const half_data data;
  cx::trainer<halves, cx::cross_entropy, cx::sgd> fit{{.learning_rate = 0.1}, cx::seed{1}};
  const float before = fit.parameters()["0.weight"][0];
  const std::vector<int> few(3), beyond(data.inputs.size(), 2);
  CHECK(what_is_wrong([&] { fit.step(data.inputs, few); }) ==
        "trainer cannot take 3 targets: the batch has 32 samples");
  CHECK(what_is_wrong([&] { fit.step(data.inputs, beyond); }) ==
        "cross_entropy cannot take label 2 of row 0: the scores have 2 classes");
  CHECK(what_is_wrong([&] { fit.step(std::span(data.inputs).first(0), std::span(few).first(0)); }) ==
        "trainer cannot take an empty batch: it has a sample at least");
  CHECK(fit.parameters()["0.weight"][0] == before);
  CHECK(fit.steps() == 0);
}

TEST_CASE("the arena of a step is as small as its bound, nearly") {
  const auto is_near = []<class Net>(const cx::trainer<Net, cx::cross_entropy, cx::sgd>*) {
    using fit = cx::trainer<Net, cx::cross_entropy, cx::sgd>;
    return static_cast<double>(fit::arena_bytes) <= 1.1 * static_cast<double>(fit::arena_lower_bound);
  };
  const auto of = []<class Net>(const Net*) {
    return static_cast<const cx::trainer<Net, cx::cross_entropy, cx::sgd>*>(nullptr);
  };
  CHECK(is_near(of(static_cast<const cx::zoo::lenet5*>(nullptr))));
  CHECK(is_near(of(static_cast<const cx::zoo::resnet20_cifar*>(nullptr))));
  CHECK(is_near(of(static_cast<const cx::zoo::mobilenet_v1_025_128*>(nullptr))));
}

TEST_CASE("what a network makes of data: accuracy, the k best, confusions") {
  using net = cx::network<cx::input<3>, cx::relu, cx::softmax>;
  struct {
    std::vector<cx::tensor<float, net::input>> inputs{{{1, 2, 3}}, {{3, 2, 1}}, {{1, 3, 2}}, {{5, 5, 5}}};
    std::vector<int> targets{2, 1, 0, 0};
  } const data;
  cx::model<net> model{cx::parameters<net>{}};
  const cx::evaluation<3> found = cx::evaluate_on(model, data, cx::cross_entropy{});
  CHECK(found.accuracy() == 0.5);
  CHECK(found.top(2) == 0.75);
  CHECK(found.top(3) == 1);
  CHECK(found.confusion(2, 2) == 1);
  CHECK(found.confusion(1, 0) == 1);
  CHECK(found.confusion(0, 1) == 1);
  CHECK(found.confusion(0, 0) == 1);
  CHECK(found.confusion.recall(0) == 0.5);
  CHECK(found.confusion.precision(2) == 1);
  double expected = 0;
  for (const auto& [x, label] : {std::pair(std::array{1.0, 2.0, 3.0}, 2u), std::pair(std::array{3.0, 2.0, 1.0}, 1u),
                                 std::pair(std::array{1.0, 3.0, 2.0}, 0u), std::pair(std::array{5.0, 5.0, 5.0}, 0u)})
    expected -= x[label] - std::log(std::exp(x[0]) + std::exp(x[1]) + std::exp(x[2]));
  CHECK(found.loss == doctest::Approx(expected / 4).epsilon(1e-5));
}

TEST_CASE("labels that an output has no row or class for are an error, whatever the loss asks of them") {
  using net = cx::network<cx::input<3>, cx::relu>;
  struct {
    std::vector<cx::tensor<float, net::input>> inputs{{{1, 2, 3}}};
    std::vector<int> targets{3};
  } const beyond;
  struct {
    std::vector<cx::tensor<float, net::input>> inputs{{{1, 2, 3}}};
    std::vector<std::vector<int>> targets{{1, 2}};
  } const too_many;
  cx::model<net> model{cx::parameters<net>{}};
  CHECK(what_is_wrong([&] { cx::evaluate_on(model, beyond, careless{}); }) ==
        "evaluate_on cannot take label 3 of row 0: the output has 3 classes");
  CHECK(what_is_wrong([&] { cx::evaluate_on(model, too_many, careless{}); }) ==
        "evaluate_on cannot take 2 labels: the output has 1 rows");
}
