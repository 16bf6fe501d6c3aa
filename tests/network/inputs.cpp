// SPDX-License-Identifier: BSL-1.0
// Networks that take several tensors: checked, evaluated, run, trained.
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace cx = convexpr;

namespace {

// A mask on an image.
using masked = cx::network<cx::inputs<cx::as<"image", cx::input<6, 5, 8>>, cx::as<"mask", cx::input<6, 5, 8>>>,
                           cx::conv<8, cx::kernel<3>, cx::padding<1>>, cx::multiply<cx::from<"mask">>, cx::relu,
                           cx::flatten, cx::dense<3>>;
static_assert(masked::input_count == 2 && masked::size == 7);
static_assert(masked::layers[0].name == "image" && masked::layers[1].name == "mask");
static_assert(masked::layers[2].input == cx::shape{6, 5, 8} && masked::layers[2].path == "0");
static_assert(masked::output == cx::shape{3});
static_assert(cx::parameters<masked>::tensors()[0].name == "0.weight");

// The second input is summed, concatenated, and an output too.
using mixed = cx::network<
    cx::inputs<cx::as<"a", cx::input<4, 4, 3>>, cx::as<"b", cx::input<4, 4, 5>>, cx::as<"c", cx::input<4, 4, 5>>>,
    cx::concat<cx::branch<cx::conv<5>, cx::add<cx::from<"b">>>, cx::branch<cx::from<"c">, cx::conv<2>>>,
    cx::outputs<cx::branch<>, cx::branch<cx::from<"b">>, cx::branch<cx::from<"c">, cx::max_pool<2>>>>;
static_assert(mixed::arena_bytes > 0);

constexpr float product() {
  using net =
      cx::network<cx::inputs<cx::as<"x", cx::input<2>>, cx::as<"y", cx::input<2>>>, cx::multiply<cx::from<"y">>>;
  const cx::tensor<float, cx::shape{2}> x{{2, 3}}, y{{5, 7}};
  const auto z = cx::evaluate<net>({}, std::tie(x, y));
  return z[0] * 100 + z[1];
}
static_assert(product() == 1021);

template <class T, cx::shape S>
void fill(cx::tensor<T, S>& x, std::size_t seed) {
  for (std::size_t n = 0; n < x.size(); ++n) x[n] = static_cast<T>((n * 7 + seed * 13) % 17) / 17 - T{0.4f};
}
template <class Net>
auto some_inputs(std::size_t seed) {
  cx::input_tensors<Net> x;
  std::apply([&](auto&... each) { (fill(each, seed++), ...); }, x);
  return x;
}
template <class Net>
auto some_weights() {
  cx::parameters<Net> p;
  cx::initialize(p, cx::he_normal{}, cx::seed{2});
  for (std::size_t n = 0; n < p.count; ++n) p.values[n] += 0.01f * static_cast<float>(n % 5);
  return p;
}

}  // namespace

TEST_CASE("a model of several inputs gives what evaluate gives") {
  const auto p = some_weights<masked>();
  cx::model<masked> model(p), several(p, cx::threads{1}, cx::batch_size{2});
  std::vector<cx::input_tensors<masked>> batch;
  for (std::size_t s = 0; s < 5; ++s) batch.push_back(some_inputs<masked>(s));
  const auto together = several(batch);
  for (std::size_t s = 0; s < batch.size(); ++s) {
    const auto& [image, mask] = batch[s];
    const auto expected = cx::evaluate<masked>(p, batch[s]);
    const auto y = model(std::tie(image, mask));
    const float* const in[] = {image.data(), mask.data()};
    cx::tensor<float, masked::output> z;
    float* const out[] = {z.data()};
    model.run(in, out);
    for (std::size_t n = 0; n < y.size(); ++n) CHECK(y[n] == doctest::Approx(expected[n]).epsilon(1e-5));
    CHECK(z == y);
    CHECK(model(batch[s]) == y);
    CHECK(together[s] == y);
  }
}

TEST_CASE("several inputs, joined and given back") {
  const auto p = some_weights<mixed>();
  const auto x = some_inputs<mixed>(3);
  const auto expected = cx::evaluate<mixed>(p, x), y = cx::model<mixed>(p)(x);
  std::remove_cv_t<decltype(expected)> written;
  cx::evaluate<mixed>(p, x, written);
  CHECK(written == expected);
  CHECK(std::get<1>(y) == std::get<1>(x));
  CHECK(std::get<2>(y) == std::get<2>(expected));
  for (std::size_t n = 0; n < std::get<0>(y).size(); ++n)
    CHECK(std::get<0>(y)[n] == doctest::Approx(std::get<0>(expected)[n]).epsilon(1e-5));
  CHECK(cx::summary<mixed>().find("input<4, 4, 5>") != std::string::npos);
}

TEST_CASE("gradients of weights behind a second input agree with differences") {
  using net = cx::network<cx::inputs<cx::as<"x", cx::input<4>>, cx::as<"gate", cx::input<4>>>, cx::dense<4>,
                          cx::add<cx::from<"gate">>, cx::tanh, cx::dense<2>>;
  cx::parameters<net, double> p;
  for (std::size_t n = 0; n < p.count; ++n) p.values[n] = 0.1 * static_cast<double>(n % 7) - 0.25;
  cx::tensor<double, cx::shape{4}> x{{0.3, -0.2, 0.7, 0.1}}, gate{{1, 0.5, -1, 2}};
  const auto loss = [](cx::tensor_view<const double> y, cx::tensor_view<double> gradient) {
    gradient[0] = 2 * y[0];
    gradient[1] = 1;
    return y[0] * y[0] + y[1];
  };
  const auto at = [&] {
    const auto y = cx::evaluate<net>(p, std::tie(x, gate));
    return y[0] * y[0] + y[1];
  };
  const auto pass = cx::backpropagate(p, std::tie(x, gate), loss);
  CHECK(pass.loss == doctest::Approx(at()));
  cx::parameters<net, double> gradient;
  CHECK(cx::backpropagate(p, std::tie(x, gate), loss, gradient) == pass.loss);
  CHECK(std::ranges::equal(gradient.values, pass.gradient.values));
  for (std::size_t n = 0; n < p.count; ++n) {
    const double before = p.values[n], step = 1e-6;
    p.values[n] = before + step;
    const double above = at();
    p.values[n] = before - step;
    CHECK(pass.gradient.values[n] == doctest::Approx((above - at()) / (2 * step)).epsilon(1e-5));
    p.values[n] = before;
  }
}
