// SPDX-License-Identifier: BSL-1.0
// The vector functions against the standard library's in double precision, over dense grids and at the edges.
#include <convexpr/core/math.hpp>
#include <convexpr/kernels/curve.hpp>
#include <convexpr/kernels/math.hpp>
#include <convexpr/layers/activations.hpp>
#include <convexpr/plan/target.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cx = convexpr;
namespace kernels = convexpr::kernels;

namespace {

constexpr std::size_t lanes = cx::native.lanes;
using vec = cx::kernels::vec<lanes>;

constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float not_a_number = std::numeric_limits<float>::quiet_NaN();

template <class F>
float at(F f, float x) {
  float numbers[lanes];
  kernels::store(numbers, f(kernels::broadcast<vec>(x)));
  return numbers[0];
}

struct errors {
  double absolute = 0, relative = 0;
};

// The largest errors over a grid of `count` registers from `low` to `high`.
template <class F, class G>
errors over(float low, float high, F fast, G exact, int count = 200'000) {
  errors most;
  const auto total = static_cast<double>(count) * lanes;
  for (int n = 0; n < count; ++n) {
    float x[lanes], y[lanes];
    for (std::size_t l = 0; l < lanes; ++l)
      x[l] = static_cast<float>(low + (static_cast<double>(high) - low) *
                                          (static_cast<double>(n) * lanes + static_cast<double>(l)) / total);
    kernels::store(y, fast(kernels::load<vec>(x)));
    for (std::size_t l = 0; l < lanes; ++l) {
      const double wanted = exact(static_cast<double>(x[l])), error = std::abs(y[l] - wanted);
      most.absolute = std::max(most.absolute, std::isnan(error) ? HUGE_VAL : error);
      if (wanted != 0) most.relative = std::max(most.relative, std::isnan(error) ? HUGE_VAL : error / std::abs(wanted));
    }
  }
  return most;
}

constexpr double units(double count) { return count * 0x1p-24; }

#define CURVE(...) [](vec x) { return kernels::apply_curve<cx::curve __VA_ARGS__>(x); }

// An activation as its layer computes it, and its curve: 1e-6 of the larger of 1 and the result.
template <class Layer, class F>
void agree(F fast) {
  const auto error = [&](float x) {
    const double wanted = static_cast<double>(static_cast<float>(Layer::value(static_cast<double>(x))));
    const double got = static_cast<double>(at(fast, x));
    if (std::isnan(wanted) || std::isinf(wanted))
      return std::isnan(wanted) == std::isnan(got) && (std::isnan(got) || wanted == got) ? 0.0 : HUGE_VAL;
    const double e = std::abs(got - wanted) / std::max(1.0, std::abs(wanted));
    return std::isnan(e) ? HUGE_VAL : e;
  };
  double most = 0, where = 0;
  const auto look = [&](float x) {
    if (const double e = error(x); e > most) most = e, where = static_cast<double>(x);
  };
  for (int n = -40'000; n <= 40'000; ++n) look(static_cast<float>(n) / 2000);
  for (float x = 1e-42f; x < 3e38f; x *= 1.01f) look(x), look(-x);
  for (float x : {0.0f, -0.0f, infinity, -infinity, not_a_number, std::numeric_limits<float>::max(),
                  std::numeric_limits<float>::lowest()})
    look(x);
  CAPTURE(where);
  CHECK(most <= 1e-6);
}

}  // namespace

TEST_CASE("exp and expm1") {
  const auto fast = [](vec x) { return kernels::exp(x); };
  const auto exact = [](double x) { return std::exp(x); };
  CHECK(over(-87.3f, 88, fast, exact).relative <= units(2));
  CHECK(over(-0.1f, 0.1f, fast, exact).relative <= units(2));
  CHECK(over(-200, -87.3f, fast, exact).absolute <= 0x1p-126);
  CHECK(at(fast, 0) == 1);
  CHECK(at(fast, -infinity) == 0);
  CHECK(at(fast, 1e-40f) == 1);
  CHECK(std::isnan(at(fast, not_a_number)));

  const auto less_1 = [](vec x) { return kernels::expm1(x); };
  const auto exact_less_1 = [](double x) { return std::expm1(x); };
  CHECK(over(-100, 88, less_1, exact_less_1).relative <= units(4));
  CHECK(over(-0.7f, 0.7f, less_1, exact_less_1).relative <= units(4));
  CHECK(over(-1e-4f, 1e-4f, less_1, exact_less_1).relative <= units(4));
  CHECK(at(less_1, -infinity) == -1);
  CHECK(std::isnan(at(less_1, not_a_number)));
}

TEST_CASE("tanh") {
  const auto fast = [](vec x) { return kernels::tanh(x); };
  const auto exact = [](double x) { return std::tanh(x); };
  CHECK(over(-12, 12, fast, exact).relative <= units(7));
  CHECK(over(-1e-3f, 1e-3f, fast, exact).relative <= units(4));
  CHECK(at(fast, infinity) == doctest::Approx(1).epsilon(1e-7));
  CHECK(at(fast, -infinity) == -at(fast, infinity));
  CHECK(at(fast, 0) == 0);
  CHECK(at(fast, 1e-40f) == 1e-40f);
  CHECK(std::isnan(at(fast, not_a_number)));
}

TEST_CASE("log(1 + x)") {
  CHECK(over(
            0, 1, [](vec x) { return kernels::log1p_unit(x); }, [](double x) { return std::log1p(x); })
            .relative <= units(4));
}

TEST_CASE("the logistic function") {
  const auto fast = [](vec x) { return kernels::logistic(x); };
  const auto exact = [](double x) { return 1 / (1 + std::exp(-x)); };
  CHECK(over(-86, 100, fast, exact).relative <= units(4));
  CHECK(at(fast, infinity) == doctest::Approx(1).epsilon(1e-7));
  CHECK(at(fast, -infinity) == 0);
  CHECK(std::isnan(at(fast, not_a_number)));
}

TEST_CASE("the normal distribution") {
  const auto fast = [](vec x) { return kernels::normal_distribution(x); };
  const auto exact = [](double x) { return 0.5 * std::erfc(-x * std::sqrt(0.5)); };
  CHECK(over(-20, 20, fast, exact).absolute <= 1.7e-7);
  CHECK(over(-1, 20, fast, exact).relative <= units(6.5));
  CHECK(over(-4, -1, fast, exact).relative <= units(13));
  CHECK(over(-12, -4, fast, exact).relative <= units(77));
  CHECK(at(fast, infinity) == 1);
  CHECK(at(fast, -infinity) == 0);
  CHECK(std::isnan(at(fast, not_a_number)));
}

TEST_CASE("every curve is its activation") {
  using enum cx::curve_kind;
  agree<cx::relu>(CURVE({leaky_relu}));
  agree<cx::relu6>(CURVE({clip, 0, 6}));
  agree<cx::clip<-2, 3>>(CURVE({clip, -2, 3}));
  agree<cx::leaky_relu<0.01>>(CURVE({leaky_relu, 0.01f}));
  agree<cx::leaky_relu<1.5>>(CURVE({leaky_relu, 1.5f}));
  agree<cx::elu>(CURVE({elu, 1}));
  agree<cx::elu_with<0.3>>(CURVE({elu, 0.3f}));
  agree<cx::selu>(CURVE({selu}));
  agree<cx::celu_with<2.5>>(CURVE({celu, 2.5f}));
  agree<cx::celu_with<-2>>(CURVE({celu, -2}));
  agree<cx::gelu>(CURVE({gelu}));
  agree<cx::gelu_tanh>(CURVE({gelu_tanh}));
  agree<cx::sigmoid>(CURVE({sigmoid}));
  agree<cx::silu>(CURVE({silu}));
  agree<cx::hard_sigmoid>(CURVE({hard_sigmoid, 1.0f / 6, 0.5f}));
  agree<cx::hard_sigmoid_with<0.2, 0.5>>(CURVE({hard_sigmoid, 0.2f, 0.5f}));
  agree<cx::hard_swish>(CURVE({hard_swish}));
  agree<cx::tanh>(CURVE({cx::curve_kind::tanh}));
  agree<cx::softplus>(CURVE({softplus, 1}));
  agree<cx::softplus_with<3>>(CURVE({softplus, 3}));
  agree<cx::softplus_with<-2>>(CURVE({softplus, -2}));
  agree<cx::softsign>(CURVE({softsign}));
  agree<cx::mish>(CURVE({mish}));
}
