// SPDX-License-Identifier: BSL-1.0
// Results, parameters and gradients of 16 MB, which would end the stack if any function held one of them.
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>

#include <doctest/doctest.h>

#include <memory>
#include <tuple>

namespace cx = convexpr;

namespace {

using image = cx::tensor<float, cx::shape{2048, 2048, 1}>;
using halves = cx::network<cx::input<2048, 2048, 1>, cx::relu, cx::outputs<cx::branch<>, cx::branch<cx::max_pool<2>>>>;
using wide = cx::network<cx::input<2048>, cx::dense<2048>>;

// Small ones, in a constant expression.
using net = cx::network<cx::input<2>, cx::dense<2>, cx::outputs<cx::branch<>, cx::branch<cx::relu>>>;
static_assert([] {
  cx::parameters<net> weights;
  weights[1][0] = -3;
  const cx::tensor<float, cx::shape{2}> x{};
  cx::tensor<float, cx::shape{2}> first, second{{5, 5}};
  cx::evaluate<net>(weights, x, std::tie(first, second));
  auto both = cx::evaluate<net>(weights, x);
  const bool same = std::get<0>(both) == first && std::get<1>(both) == second;
  std::get<0>(both)[0] = 7;
  cx::evaluate(weights, x, both);
  return same && std::get<0>(both) == first && first[0] == -3 && second[0] == 0;
}());

}  // namespace

TEST_CASE("outputs that stand elsewhere") {
  const auto x = std::make_unique<image>();
  (*x)(2047, 1, 0) = 3;
  (*x)(0, 0, 0) = -3;
  const auto weights = std::make_unique<cx::parameters<halves>>();
  const auto whole = std::make_unique<image>();
  const auto half = std::make_unique<cx::tensor<float, cx::shape{1024, 1024, 1}>>();
  cx::evaluate<halves>(*weights, *x, std::tie(*whole, *half));
  CHECK((*whole)(2047, 1, 0) == 3);
  CHECK((*whole)(0, 0, 0) == 0);
  CHECK((*half)(1023, 0, 0) == 3);

  auto model = std::make_unique<cx::model<halves>>(*weights);
  float* const out[] = {whole->data(), half->data()};
  (*half)(1023, 0, 0) = 0;
  model->run(x->data(), out);
  CHECK((*half)(1023, 0, 0) == 3);
}

TEST_CASE("parameters and gradients that stand elsewhere") {
  const auto weights = std::make_unique<cx::parameters<wide>>(), gradient = std::make_unique<cx::parameters<wide>>();
  cx::initialize(*weights, cx::he_uniform{}, cx::seed{1});
  const auto optimizer = std::make_unique<cx::optimizer<cx::adam, wide>>(cx::adam{.learning_rate = 0.01});
  cx::tensor<float, cx::shape{2048}> x, y;
  x[3] = 1;
  gradient->values[5] = 100;  // what stood there is overwritten
  const int label[] = {7};
  const float before = cx::backpropagate(*weights, x, cx::softmax_cross_entropy{label}, *gradient);
  CHECK(gradient->values[5] == 0);
  optimizer->update(*weights, *gradient);
  CHECK(cx::backpropagate<wide>(*weights, x, cx::softmax_cross_entropy{label}, *gradient) < before);
  cx::evaluate<wide>(*weights, x, y);
  CHECK(y[7] != 0);
}
