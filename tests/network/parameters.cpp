// SPDX-License-Identifier: BSL-1.0
// Parameters: names, shapes, places, initial values.
#include <convexpr/convexpr.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <cstring>
#include <string>

namespace cx = convexpr;

using net = cx::network<cx::input<8, 8, 2>, cx::as<"stem", cx::conv<4, cx::kernel<3>>, cx::batch_norm>, cx::relu,
                        cx::residual<cx::conv<4>>, cx::global_avg_pool, cx::as<"fc", cx::dense<3, cx::no_bias>>>;
using weights = cx::parameters<net>;

static_assert(weights::size() == 9);
static_assert(weights::count == 4 * 9 * 2 + 4 + 4 * 4 + 16 + 4 + 12);
static_assert(net::parameter_count == weights::count - 8);
static_assert(weights::tensors()[0].name == "stem.0.weight");
static_assert(weights::tensors()[0].extents == cx::shape{4, 3, 3, 2});
static_assert(weights::tensors()[1].name == "stem.0.bias");
static_assert(weights::tensors()[4].name == "stem.1.running_mean" && !weights::tensors()[4].role.trainable);
static_assert(weights::tensors()[6].name == "2.0.weight");
static_assert(weights::tensors()[8].name == "fc.weight" && weights::tensors()[8].extents == cx::shape{3, 4});

// A literal type: built, changed and read in a constant expression.
static_assert([] {
  weights w;
  for (float v : w.values)
    if (v != 0) return false;
  w["fc.weight"](2, 1) = 5;
  w[0](3, 2, 2, 1) = 7;
  const weights& read = w;
  return w.get<"fc.weight">()[2 * 4 + 1] == 5 && read[8][9] == 5 && read.get<0>()[71] == 7 && w.values[71] == 7;
}());
static_assert(weights::find("nothing") == weights::size());

// A plain stack has the names of PyTorch's Sequential.
using plain = cx::network<cx::input<28, 28, 1>, cx::conv<6, cx::kernel<5>>, cx::tanh, cx::flatten, cx::dense<10>>;
static_assert(cx::parameters<plain>::tensors()[0].name == "0.weight");
static_assert(cx::parameters<plain>::tensors()[3].name == "3.bias");

TEST_CASE("an unknown name is an error that lists the names") {
  const weights w;
  CHECK_THROWS_WITH_AS(w["fc.wieght"],
                       "the network has no parameter \"fc.wieght\": it has stem.0.weight, stem.0.bias, stem.1.weight, "
                       "stem.1.bias, ...",
                       cx::error);
  using empty = cx::network<cx::input<2>, cx::relu>;
  CHECK_THROWS_WITH_AS(cx::parameters<empty>{}["weight"], "the network has no parameter \"weight\": it has none",
                       cx::error);
}

namespace {

template <class How>
bool same_bits() {
  static constexpr auto compiled = cx::initialize<net, double>(How{}, cx::seed{7});
  volatile std::uint64_t seed = 7;
  const auto run = cx::initialize<net, double>(How{}, cx::seed{seed});
  return std::memcmp(compiled.values, run.values, sizeof run.values) == 0;
}

struct spread {
  double mean, variance, least, most;
};

using large = cx::network<cx::input<100>, cx::dense<2000>>;

template <class How>
spread spread_of(const How& how) {
  const auto w = cx::initialize<large>(how, cx::seed{3});
  spread s{0, 0, 1e9, -1e9};
  const auto view = w[0];
  for (float v : view) {
    s.mean += static_cast<double>(v) / static_cast<double>(view.size());
    s.least = std::min(s.least, static_cast<double>(v));
    s.most = std::max(s.most, static_cast<double>(v));
  }
  for (float v : view) s.variance += std::pow(static_cast<double>(v) - s.mean, 2) / static_cast<double>(view.size());
  for (float v : w[1]) CHECK(v == 0);
  return s;
}

}  // namespace

TEST_CASE("initialisers give the same bits in a constant expression and at run time") {
  CHECK(same_bits<cx::zeros>());
  CHECK(same_bits<cx::uniform>());
  CHECK(same_bits<cx::normal>());
  CHECK(same_bits<cx::glorot_uniform>());
  CHECK(same_bits<cx::glorot_normal>());
  CHECK(same_bits<cx::he_uniform>());
  CHECK(same_bits<cx::he_normal>());
  CHECK(same_bits<cx::lecun_uniform>());
  CHECK(same_bits<cx::lecun_normal>());
}

TEST_CASE("initialisers have the spread that their papers give") {
  const auto check = [](const spread& s, double variance) {
    CHECK(std::abs(s.mean) < 4 * std::sqrt(variance / 200000));
    CHECK(s.variance == doctest::Approx(variance).epsilon(0.02));
  };
  check(spread_of(cx::glorot_uniform{}), 2.0 / 2100);
  check(spread_of(cx::glorot_normal{}), 2.0 / 2100);
  check(spread_of(cx::he_uniform{}), 2.0 / 100);
  check(spread_of(cx::he_normal{}), 2.0 / 100);
  check(spread_of(cx::lecun_uniform{}), 1.0 / 100);
  check(spread_of(cx::lecun_normal{}), 1.0 / 100);
  const spread uniform = spread_of(cx::uniform{-1, 3});
  CHECK(uniform.mean == doctest::Approx(1).epsilon(0.01));
  CHECK(uniform.least >= -1);
  CHECK(uniform.most < 3);
  const spread bounded = spread_of(cx::he_uniform{});
  CHECK(bounded.most <= std::sqrt(6.0 / 100));
  CHECK(bounded.most > 0.99 * std::sqrt(6.0 / 100));
  const spread normal = spread_of(cx::normal{2, 0.5});
  CHECK(normal.mean == doctest::Approx(2).epsilon(0.01));
  CHECK(normal.variance == doctest::Approx(0.25).epsilon(0.02));
}

TEST_CASE("seeds and places differ, statistics and scales start as their layers say") {
  const auto a = cx::initialize<net>(cx::he_normal{}, cx::seed{1}),
             b = cx::initialize<net>(cx::he_normal{}, cx::seed{2});
  CHECK(a[0][0] != b[0][0]);
  CHECK(a[0][0] != a[0][1]);
  CHECK(a["stem.1.weight"][0] == 1);
  CHECK(a["stem.1.running_var"][3] == 1);
  CHECK(a["stem.1.running_mean"][3] == 0);
}
