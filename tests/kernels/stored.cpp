// SPDX-License-Identifier: BSL-1.0
// Numbers of 16 bits: every one of them, and what floats become. Models whose weights are stored so.
#include "agree.hpp"

#include <convexpr/kernels/stored.hpp>
#include <convexpr/plan/target.hpp>

#include <doctest/doctest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace {

namespace kernels = cx::kernels;
constexpr std::size_t lanes = cx::native.lanes;
using vec = kernels::vec<lanes>;

// The value of an IEEE binary16, from its definition.
double meaning(std::uint16_t bits) {
  const int exponent = bits >> 10 & 31, digits = bits & 1023;
  const double sign = (bits & 0x8000) != 0 ? -1 : 1;
  if (exponent == 31) return digits == 0 ? sign * INFINITY : NAN;
  return sign * (exponent == 0 ? std::ldexp(digits, -24) : std::ldexp(1024 + digits, exponent - 25));
}

bool is_same(double a, double b) {
  return std::isnan(a) ? std::isnan(b) : a == b && std::signbit(a) == std::signbit(b);
}

// What loading a register gives in its first lane.
template <class T>
float loaded(T x) {
  std::vector<T> from(lanes, x);
  float to[lanes];
  kernels::store(to, kernels::load_stored<vec>(from.data()));
  return to[0];
}

static_assert(kernels::to_bfloat16(1.00390625f).bits == 0x3f80);  // half way: to the even one
static_assert(kernels::to_bfloat16(1.01171875f).bits == 0x3f82);
static_assert(kernels::to_float16(65519.9f).bits == 0x7bff && kernels::to_float16(65520.0f).bits == 0x7c00);
static_assert(kernels::to_float16(2.98023224e-8f).bits == 0 && kernels::to_float16(2.9802326e-8f).bits == 1);
static_assert(kernels::to_float(kernels::to_float16(-0.0999755859375f)) == -0.0999755859375f);

}  // namespace

TEST_CASE("every number of 16 bits is loaded as what it means, and stored as itself") {
  std::size_t wrong = 0;
  for (std::uint32_t n = 0; n <= 0xffff; ++n) {
    const auto bits = static_cast<std::uint16_t>(n);
    const kernels::float16 half{bits};
    const kernels::bfloat16 upper{bits};
    const double wanted = meaning(bits);
    wrong += is_same(wanted, static_cast<double>(kernels::to_float(half))) ? 0 : 1;
    wrong += is_same(wanted, static_cast<double>(loaded(half))) ? 0 : 1;
    if (!std::isnan(wanted)) wrong += kernels::to_float16(static_cast<float>(wanted)).bits == bits ? 0 : 1;
    const float top = std::bit_cast<float>(n << 16);
    wrong += is_same(static_cast<double>(top), static_cast<double>(kernels::to_float(upper))) ? 0 : 1;
    wrong += is_same(static_cast<double>(top), static_cast<double>(loaded(upper))) ? 0 : 1;
    if (!std::isnan(top)) wrong += kernels::to_bfloat16(top).bits == bits ? 0 : 1;
  }
  CHECK(wrong == 0);
}

TEST_CASE("floats become the nearest, and the even one of two") {
  std::size_t wrong = 0;
  for (std::uint32_t n = 0; n < 0x7c00; ++n) {
    const auto low = meaning(static_cast<std::uint16_t>(n)), high = meaning(static_cast<std::uint16_t>(n + 1));
    if (std::isinf(high)) continue;
    const auto middle = static_cast<float>((low + high) / 2);
    const auto below = std::nextafter(middle, 0.0f), above = std::nextafter(middle, 1e6f);
    wrong += kernels::to_float16(middle).bits == n + n % 2 ? 0 : 1;
    wrong += kernels::to_float16(below).bits == n && kernels::to_float16(above).bits == n + 1 ? 0 : 1;
    wrong += kernels::to_float16(-above).bits == ((n + 1) | 0x8000) ? 0 : 1;
  }
  CHECK(wrong == 0);
  CHECK(std::isnan(kernels::to_float(kernels::to_float16(std::numeric_limits<float>::quiet_NaN()))));
  CHECK(std::isnan(kernels::to_float(kernels::to_bfloat16(std::numeric_limits<float>::quiet_NaN()))));
}

TEST_CASE("registers are stored as their numbers are") {
  std::size_t wrong = 0;
  const auto check = [&](const float* from) {
    kernels::bfloat16 upper[lanes];
    kernels::float16 half[lanes];
    kernels::store_stored(upper, kernels::load<vec>(from));
    kernels::store_stored(half, kernels::load<vec>(from));
    for (std::size_t n = 0; n < lanes; ++n) {
      wrong += upper[n].bits == kernels::to_bfloat16(from[n]).bits ? 0 : 1;
      wrong += half[n].bits == kernels::to_float16(from[n]).bits ? 0 : 1;
    }
  };
  // what stands in the upper half of a float, with lower halves at and beside each border of rounding
  for (std::uint32_t top = 0; top <= 0xffff; ++top)
    for (const std::uint32_t first : {0u, 0x0ff0u, 0x1ff8u, 0x2ff8u, 0x7ff8u, 0x8000u, 0xfff0u}) {
      float from[lanes];
      for (std::uint32_t n = 0; n < lanes; ++n) from[n] = std::bit_cast<float>(top << 16 | (first + n));
      check(from);
    }
  CHECK(wrong == 0);
}

namespace {

template <class Net, cx::plan_options Options>
double error_of_weights() {
  const agree::example<Net> e;
  const auto expected = cx::evaluate<Net>(*e.weights, *e.x);
  cx::model<Net, Options> one(*e.weights),
      several(*e.weights, cx::threads{cx::has_threads ? 3u : 1u, true}, cx::batch_size{4});
  const auto y = one(*e.x);
  CHECK(several(*e.x) == y);
  CHECK(several(std::vector{*e.x, *e.x, *e.x})[2] == y);
  double most = 0, largest = 0;
  for (std::size_t n = 0; n < y.size(); ++n) {
    most = std::max(most, std::abs(static_cast<double>(y[n] - expected[n])));
    largest = std::max(largest, std::abs(static_cast<double>(expected[n])));
  }
  return most / largest;
}

constexpr cx::plan_options bfloat16{.weights = cx::element::bfloat16}, float16{.weights = cx::element::float16};
constexpr cx::plan_options exact_float16{.winograd = false, .weights = cx::element::float16};
constexpr cx::plan_options large_layers{.weights = cx::element::float16, .weights_above = 5'000};

using images =
    cx::network<cx::input<13, 11, 20>, cx::conv<35, cx::kernel<3>, cx::padding<1>>, cx::relu, cx::max_pool<2>,
                cx::conv<17>, cx::batch_norm, cx::conv<40, cx::kernel<3>, cx::groups<1>>, cx::tanh>;
template <std::size_t Extent, std::size_t Channels>
using square = cx::network<cx::input<Extent, Extent, Channels>, cx::conv<2 * Channels, cx::kernel<3>, cx::padding<1>>,
                           cx::conv<Channels + 1, cx::kernel<3>>, cx::conv<Channels, cx::kernel<3>, cx::padding<1>>>;
using small_squares = square<7, 40>;
using squares = square<13, 33>;
using large_squares = square<30, 16>;
using vectors = cx::network<cx::input<200>, cx::dense<70>, cx::relu, cx::dense<3>, cx::dense<33>>;

// Several blocks of filters, the last with fewer, in several bands of rows; groups; a block alone; a convolution in front.
using blocks = cx::network<cx::input<40, 33, 24>, cx::conv<200>, cx::relu, cx::conv<75, cx::kernel<3>, cx::padding<1>>,
                           cx::conv<60, cx::kernel<3>, cx::stride<2>, cx::groups<3>>, cx::conv<20>,
                           cx::depthwise_conv<cx::kernel<3>, cx::padding<1>>, cx::relu, cx::conv<130>, cx::conv<9>>;
using volume = cx::network<cx::input<5, 8, 7, 10>, cx::conv<50, cx::kernel<3>, cx::padding<1>>, cx::conv<33>>;
using places = cx::network<cx::input<5, 1, 64>, cx::conv<100, cx::kernel<3, 1>>, cx::conv<70>>;

// The model of weights that were rounded beforehand.
template <class Net, cx::plan_options Options>
double difference_from_rounded() {
  agree::example<Net> e;
  for (float& x : e.weights->values)
    x = Options.weights == cx::element::float16 ? cx::kernels::to_float(cx::kernels::to_float16(x))
                                                : cx::kernels::to_float(cx::kernels::to_bfloat16(x));
  const auto expected = cx::model<Net, cx::exact>(*e.weights)(*e.x);
  cx::model<Net, Options> one(*e.weights),
      several(*e.weights, cx::threads{cx::has_threads ? 3u : 1u, true}, cx::batch_size{2});
  const auto y = one(*e.x);
  CHECK(several(*e.x) == y);
  return agree::difference(y.data(), expected.data(), y.size());
}

template <class Net, cx::plan_options Options>
constexpr std::size_t count_stages(cx::element e) {
  std::size_t count = 0;
  for (const cx::planned_stage& s : cx::plan<Net, Options>) count += s.nest.weights == e ? 1 : 0;
  return count;
}

}  // namespace

// without Winograd, which pays for other layers with 16 bits
static_assert(cx::model<images, exact_float16>::weight_bytes < 0.6 * cx::model<images, cx::exact>::weight_bytes);
static_assert(cx::model<vectors, bfloat16>::weight_bytes < 0.6 * cx::model<vectors>::weight_bytes);

TEST_CASE_TEMPLATE("weights of 16 bits are rounded, and nothing else is", Net, images, vectors, small_squares, squares,
                   large_squares) {
  // 2^-9 and 2^-12 of each weight, of which sums keep less; Winograd rounds what it has made of them
  CHECK(error_of_weights<Net, bfloat16>() < 3e-2);
  CHECK(error_of_weights<Net, float16>() < 4e-3);
  CHECK(error_of_weights<Net, exact_float16>() < 1e-3);
  CHECK(error_of_weights<Net, bfloat16>() > 1e-5);  // they are in use
}

TEST_CASE_TEMPLATE("what is stored is what was rounded", Net, blocks, volume, places, vectors) {
  static constexpr cx::plan_options b{.winograd = false, .weights = cx::element::bfloat16};
  CHECK(difference_from_rounded<Net, b>() < 1e-6);
  CHECK(difference_from_rounded<Net, exact_float16>() < 1e-6);
}

TEST_CASE("only weights above a size are stored so") {
  static_assert(count_stages<vectors, large_layers>(cx::element::float16) == 1);
  static_assert(count_stages<vectors, float16>(cx::element::float16) == 3);
}
