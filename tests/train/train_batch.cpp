// SPDX-License-Identifier: BSL-1.0
// Gradients of a batch, with dropout and batch norms as they are in training, against central differences.
#include <convexpr/convexpr.hpp>
#include <convexpr/train/losses.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/train_batch.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <memory>
#include <tuple>
#include <vector>

namespace cx = convexpr;

namespace {

template <class Net>
using sample = cx::tensor<double, Net::input>;

template <class Net>
std::vector<sample<Net>> samples(std::size_t count) {
  std::vector<sample<Net>> all(count);
  for (std::size_t s = 0; s < count; ++s)
    for (std::size_t n = 0; n < all[s].size(); ++n)
      all[s][n] = std::sin(0.7 * static_cast<double>(n) + 1.9 * static_cast<double>(s) + 0.2);
  return all;
}

template <class Net, class Loss, class Targets>
void check_gradient(const Loss& loss, const Targets& targets) {
  auto w = cx::initialize<Net, double>(cx::normal{0, 0.7}, cx::seed{5});
  const auto x = samples<Net>(std::size(targets));
  const cx::training_moment now{.random = cx::seed{3}, .step = 4};
  const auto gradient = std::make_unique<cx::parameters<Net, double>>();
  const auto unused = std::make_unique<cx::parameters<Net, double>>();
  const auto loss_at = [&](auto& into) { return cx::train_batch(w, x, loss, targets, now, into); };
  loss_at(*gradient);
  constexpr double step = 1e-5;
  for (const cx::tensor_info& tensor : cx::manifest<Net>)
    for (std::size_t i = tensor.offset; tensor.role.trainable && i < tensor.offset + tensor.extents.size(); ++i) {
      const double kept = w.values[i];
      w.values[i] = kept + step;
      const double up = loss_at(*unused);
      w.values[i] = kept - step;
      const double down = loss_at(*unused);
      w.values[i] = kept;
      CHECK(gradient->values[i] == doctest::Approx((up - down) / (2 * step)).epsilon(1e-6).scale(0.1));
    }
}

using plain = cx::network<cx::input<4, 3, 2>, cx::conv<3, cx::kernel<2>>, cx::tanh, cx::flatten, cx::dense<3>>;
using normalised = cx::network<cx::input<4, 3, 2>, cx::conv<3, cx::kernel<2>>, cx::batch_norm, cx::tanh, cx::flatten,
                               cx::dense<4>, cx::batch_norm_with<cx::no_affine, cx::epsilon<0.01>>, cx::dense<3>>;
using forgetful = cx::network<cx::input<4, 3, 2>, cx::dropout<0.25>, cx::conv<3, cx::kernel<2>>, cx::dropout<0.5>,
                              cx::tanh, cx::flatten, cx::dense<3>>;

}  // namespace

TEST_CASE("gradients of batches") {
  check_gradient<plain>(cx::cross_entropy{}, std::vector{0, 2, 1, 1});
  check_gradient<normalised>(cx::cross_entropy{.label_smoothing = 0.1}, std::vector{0, 2, 1, 1, 0});
  check_gradient<forgetful>(cx::cross_entropy{}, std::vector{0, 2, 1});
  check_gradient<forgetful>(cx::mean_squared_error{}, std::vector<cx::tensor<double, cx::shape{3}>>(3));
}

TEST_CASE("several outputs, each with its loss and its target") {
  using net = cx::network<cx::input<3>, cx::dense<4>, cx::batch_norm, cx::tanh,
                          cx::outputs<cx::branch<cx::dense<2>>, cx::branch<cx::dense<1>>>>;
  using number = cx::tensor<double, cx::shape{1}>;
  const std::vector<std::tuple<int, number>> targets{{0, number{{0.5}}}, {1, number{{-1}}}, {-1, number{{2}}}};
  check_gradient<net>(cx::losses{cx::cross_entropy{}, cx::mean_squared_error{}}, targets);
}

TEST_CASE("a batch counts each sample by what its target counts") {
  const auto w = cx::initialize<plain, double>(cx::normal{0, 0.7}, cx::seed{5});
  const auto x = samples<plain>(3);
  cx::parameters<plain, double> together, alone;
  const std::array weights{1.0, 3.0, 0.5};
  const cx::cross_entropy loss{.class_weights = weights};
  const double mean = cx::train_batch(w, x, loss, std::vector{1, -1, 2}, {}, together);
  double sum = 0;
  for (const auto& [s, label] : {std::pair{0, 1}, {2, 2}}) {
    const double factor = weights[static_cast<std::size_t>(label)] / 3.5;
    const auto pass = cx::backpropagate(w, x[static_cast<std::size_t>(s)], cx::against(loss, label));
    sum += factor * pass.loss;
    for (std::size_t i = 0; i < alone.count; ++i) alone.values[i] += factor * pass.gradient.values[i];
  }
  CHECK(mean == doctest::Approx(sum));
  for (std::size_t i = 0; i < alone.count; ++i) CHECK(together.values[i] == doctest::Approx(alone.values[i]).scale(1));
}

TEST_CASE("batch norms use the moments of the batch, and their statistics follow") {
  using net = cx::network<cx::input<2, 1>, cx::batch_norm_with<cx::momentum<0.25>>>;
  cx::parameters<net, double> w = cx::initialize<net, double>(cx::normal{0, 1}, cx::seed{1}), gradient;
  w["0.weight"][0] = 2;
  w["0.bias"][0] = 1;
  const std::vector<sample<net>> x{{{1, 2}}, {{3, 6}}};  // mean 3, variance 3.5, 14 / 3 without bias
  const std::vector<sample<net>> nothing(2);
  const double loss = cx::train_batch(w, x, cx::mean_squared_error{}, nothing, {}, gradient);
  CHECK(loss == doctest::Approx(4 * 3.5 / (3.5 + 1e-5) + 1));  // variance 4, mean 1
  cx::optimizer<cx::gradient_descent, net, double>{{.learning_rate = 0}}.update(w, gradient);
  CHECK(w["0.running_mean"][0] == doctest::Approx(0.25 * 3));
  CHECK(w["0.running_var"][0] == doctest::Approx(1 + 0.25 * (14.0 / 3 - 1)));
}

TEST_CASE("dropout forgets the share that it says, anew in each step, sample and layer") {
  using net = cx::network<cx::input<1000>, cx::dropout<0.3>>;
  const std::vector<sample<net>> x(2, [] {
    sample<net> ones;
    for (double& n : ones) n = 1;
    return ones;
  }());
  const auto forget = [&](cx::training_moment now) {
    cx::detail::reference_pass<net, double> pass(2);
    const auto given = cx::detail::things_in();
    pass.forward({}, [&](std::size_t s) { return cx::detail::pointers_to(x[s]); }, given, &now);
    std::vector<double> seen;
    pass.losses([&](std::size_t) {
      return [&]<class T>(cx::tensor_view<const T> y, cx::tensor_view<T>) {
        seen.insert(seen.end(), y.begin(), y.end());
        return T{};
      };
    });
    return seen;
  };
  const auto first = forget({.random = cx::seed{1}});
  double kept = 0;
  for (const double y : first) {
    CHECK((y == 0 || y == 1 / 0.7));
    kept += y == 0 ? 0 : 1;
  }
  CHECK(kept / 2000 == doctest::Approx(0.7).epsilon(0.05));
  CHECK(forget({.random = cx::seed{1}}) == first);
  CHECK(forget({.random = cx::seed{2}}) != first);
  CHECK(forget({.random = cx::seed{1}, .step = 1}) != first);
  const std::vector<double> one(first.begin(), first.begin() + 1000), two(first.begin() + 1000, first.end());
  CHECK(one != two);
  const auto later = forget({.random = cx::seed{1}, .first_sample = 1});
  CHECK(std::vector<double>(later.begin(), later.begin() + 1000) == two);  // wherever the sample is computed
}

TEST_CASE("what does not fit") {
  cx::parameters<plain, double> w, gradient;
  const auto x = samples<plain>(2);
  CHECK_THROWS_WITH_AS(cx::train_batch(w, x, cx::cross_entropy{}, std::vector{1}, {}, gradient),
                       "train_batch cannot take 1 targets: the batch has 2 samples", cx::error);
  CHECK_THROWS_WITH_AS(
      cx::train_batch(w, std::vector<sample<plain>>{}, cx::cross_entropy{}, std::vector<int>{}, {}, gradient),
      "train_batch cannot take an empty batch: it has a sample at least", cx::error);
  CHECK_THROWS_WITH_AS(cx::train_batch(w, x, cx::cross_entropy{}, std::vector{-1, -1}, {}, gradient),
                       "cross_entropy cannot take targets that count nothing: one row at least has a label", cx::error);
}

TEST_CASE("in a constant expression") {
  using net = cx::network<cx::input<2>, cx::dropout<0.5>, cx::dense<2>, cx::batch_norm>;
  static constexpr double loss = [] {
    const auto w = cx::initialize<net, double>(cx::normal{0, 1}, cx::seed{1});
    const std::array<cx::tensor<double, cx::shape{2}>, 2> x{{{{1, 2}}, {{3, -1}}}};
    cx::parameters<net, double> gradient;
    return cx::train_batch(w, x, cx::cross_entropy{}, std::array{0, 1}, {}, gradient);
  }();
  static_assert(loss > 0);
}
