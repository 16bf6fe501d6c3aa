// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/espcn.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/espcn.hpp>
#include <zoo/tables/espcn_pytorch.hpp>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::espcn>(tables::espcn));
static_assert(agrees<zoo::espcn_pytorch>(tables::espcn_pytorch));

// The same work and shapes; nine biases become one.
static_assert(zoo::espcn_transposed::output == zoo::espcn::output);
static_assert(zoo::espcn_transposed::macs == zoo::espcn::macs);
static_assert(zoo::espcn_transposed::parameter_count == zoo::espcn::parameter_count - 8);

// Numbers in [-1, 1) that look random: Marsaglia's xorshift.
struct numbers {
  std::uint32_t state = 2463534242U;

  constexpr double next() {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return static_cast<double>(state) / 2147483648.0 - 1;
  }
  template <class T>
  constexpr void fill(cx::tensor_view<T> out) {
    for (T& x : out) x = static_cast<T>(next());
  }
};

// A convolution from `In` channels to `Out` r^2 with its shuffle, and the transposed convolution that is to equal it.
template <std::size_t Out, std::size_t In, std::size_t Kernel, std::size_t Factor, std::size_t Padding>
struct pair_of {
  using convolution =
      cx::network<cx::input<5, 4, In>,
                  cx::as<"up", cx::conv<Out * Factor * Factor, cx::kernel<Kernel>, cx::padding<Padding>>>,
                  cx::pixel_shuffle<Factor>>;
  static constexpr std::size_t border = Factor * (Kernel - 1 - Padding);
  using transposed = cx::network<
      cx::input<5, 4, In>,
      cx::as<"up", cx::transposed_conv<Out, cx::kernel<Kernel * Factor>, cx::stride<Factor>, cx::padding<border>>>>;
  static_assert(convolution::output == transposed::output);

  // The largest difference between their outputs, and the largest output, so that zeros cannot pass for agreement.
  template <class T>
  static constexpr std::pair<double, double> difference() {
    cx::parameters<convolution, T> a;
    cx::parameters<transposed, T> b;
    cx::tensor<T, convolution::input> image;
    numbers random;
    random.fill(image.view());
    random.fill(a["up.weight"]);
    random.fill(b["up.bias"]);
    for (std::size_t f = 0; f < a["up.bias"].size(); ++f) a["up.bias"][f] = b["up.bias"][f / (Factor * Factor)];
    zoo::subpixel_to_transposed<T>(a["up.weight"], Factor, b["up.weight"]);

    const auto shuffled = cx::evaluate(a, image), spread = cx::evaluate(b, image);
    double apart = 0, largest = 0;
    for (std::size_t i = 0; i < shuffled.size(); ++i) {
      const auto x = static_cast<double>(shuffled[i]), y = static_cast<double>(spread[i]);
      apart = std::max(apart, x > y ? x - y : y - x);
      largest = std::max(largest, x > 0 ? x : -x);
    }
    return {apart, largest};
  }
};

template <class Pair>
void check_equal() {
  const auto [apart, largest] = Pair::template difference<double>();
  CHECK(largest > 0.5);
  CHECK(apart < 1e-13 * largest);
  const auto [apart_float, largest_float] = Pair::template difference<float>();
  CHECK(largest_float > 0.5);
  CHECK(apart_float < 1e-6 * largest_float);
}

static_assert(pair_of<1, 2, 3, 2, 1>::difference<double>().first < 1e-13);
static_assert(pair_of<1, 2, 3, 2, 1>::difference<double>().second > 0.5);

TEST_CASE("A sub-pixel convolution is a transposed convolution (Shi et al. 2016)") {
  check_equal<pair_of<1, 1, 1, 2, 0>>();
  check_equal<pair_of<1, 2, 3, 2, 1>>();
  check_equal<pair_of<1, 4, 3, 3, 1>>();
  check_equal<pair_of<3, 2, 5, 2, 2>>();
  check_equal<pair_of<2, 3, 3, 4, 1>>();
  // not padded, and an even kernel
  check_equal<pair_of<2, 3, 3, 2, 0>>();
  check_equal<pair_of<2, 1, 2, 3, 0>>();
}

// The weights of one network in the other, on a small image.
template <class T>
void check_networks(double tolerance) {
  using subpixel = zoo::espcn_for<3, 6, 5>;
  using transposed = zoo::espcn_transposed_for<3, 6, 5>;
  cx::parameters<subpixel, T> a;
  cx::parameters<transposed, T> b;
  cx::tensor<T, subpixel::input> image;
  numbers random;
  random.fill(image.view());
  for (T& x : a.values) x = static_cast<T>(random.next() / 8);
  for (T& x : a["conv3.bias"]) x = static_cast<T>(0.25);

  for (const char* name : {"conv1.weight", "conv1.bias", "conv2.weight", "conv2.bias"})
    std::copy(a[name].begin(), a[name].end(), b[name].begin());
  zoo::subpixel_to_transposed<T>(a["conv3.weight"], 3, b["conv3.weight"]);
  b["conv3.bias"][0] = static_cast<T>(0.25);

  const auto shuffled = cx::evaluate(a, image), spread = cx::evaluate(b, image);
  const auto [low, high] = std::minmax_element(shuffled.begin(), shuffled.end());
  CHECK(*high - *low > 0.1);
  for (std::size_t i = 0; i < shuffled.size(); ++i)
    CHECK(static_cast<double>(spread[i]) == doctest::Approx(static_cast<double>(shuffled[i])).epsilon(tolerance));
}

TEST_CASE("ESPCN with a transposed convolution gives the numbers of ESPCN") {
  check_networks<double>(1e-12);
  check_networks<float>(1e-5);
}

TEST_CASE("ESPCN") {
  check_table<zoo::espcn>(tables::espcn);
  check_table<zoo::espcn_pytorch>(tables::espcn_pytorch);
}
