// SPDX-License-Identifier: BSL-1.0
// The functions that constant expressions use, measured against those of the standard library in long double, in units
// of the last place of the double result.
#include <convexpr/core/math.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>

namespace portable = convexpr::math::portable;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity(),
                 not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double denormal = std::numeric_limits<double>::denorm_min(), smallest = std::numeric_limits<double>::min(),
                 largest = std::numeric_limits<double>::max();

// They run in constant expressions, here against values known to more digits than a double holds.
constexpr bool near(double result, double expected) {
  const double error = result > expected ? result - expected : expected - result;
  return error <= 2 * std::numeric_limits<double>::epsilon() * (expected < 0 ? -expected : expected);
}
static_assert(near(convexpr::math::exp(1), 2.71828182845904523536));
static_assert(near(convexpr::math::exp(-20.5), 1.250152866386742618e-9));
static_assert(near(convexpr::math::expm1(1e-10), 1.00000000005000000000e-10));
static_assert(near(convexpr::math::log(10), 2.30258509299404568402));
static_assert(near(convexpr::math::log1p(1e-10), 9.99999999950000000003e-11));
static_assert(convexpr::math::sqrt(2) == 1.41421356237309504880);
static_assert(near(convexpr::math::tanh(0.5), 0.46211715726000975850));
static_assert(near(convexpr::math::cos(1), 0.54030230586813971740) &&
              near(convexpr::math::cos(-100), 0.86231887228768393410));
static_assert(near(convexpr::math::erf(0.5), 0.52049987781304653768));
static_assert(near(convexpr::math::erfc(0.5), 0.47950012218695346232));
static_assert(near(convexpr::math::erfc(6) * 1e17, 2.1519736712498913117));
static_assert(near(convexpr::math::pow(2, 0.5), 1.41421356237309504880));
static_assert(convexpr::math::pow(3, 3) == 27 && convexpr::math::pow(-2, 3) == -8 &&
              convexpr::math::pow(2, -2) == 0.25);
static_assert(convexpr::math::floor(-1.5) == -2 && convexpr::math::floor(1.5) == 1 && convexpr::math::floor(-3) == -3);
static_assert(convexpr::math::exp(-infinity) == 0 && convexpr::math::exp(1000) == infinity);
static_assert(convexpr::math::log(0) == -infinity && convexpr::math::log(infinity) == infinity);
static_assert(convexpr::math::tanh(infinity) == 1 && convexpr::math::erf(-infinity) == -1);
static_assert(convexpr::math::exp(not_a_number) != convexpr::math::exp(not_a_number));
static_assert(convexpr::math::sqrt(-1) != convexpr::math::sqrt(-1));

// How far a result lies from the exact value; 0 where both are the same infinity, or no numbers.
double units_in_the_last_place(double result, long double exact) {
  const auto rounded = static_cast<double>(exact);
  if (std::isnan(rounded) || std::isnan(result)) return std::isnan(rounded) && std::isnan(result) ? 0 : infinity;
  if (result == rounded) return 0;
  if (std::isinf(rounded) || std::isinf(result)) return infinity;
  const int exponent = rounded == 0 ? -1022 : std::max(std::ilogb(rounded), -1022);
  return static_cast<double>(std::abs(static_cast<long double>(result) - exact) / std::ldexp(1.0L, exponent - 52));
}

// Calls use(x) for edges, for any bit patterns, for magnitudes of every order, and evenly between low and high.
template <class Use>
void each_argument(double low, double high, Use use) {
  for (double x :
       {0.0,      denormal,    3 * denormal, smallest / 2, smallest,    1e-300,         1e-17,    0x1p-54,
        0x1p-53,  0x1p-27,     0.1,          0.5,          0.549999,    0.55,           0.550001, std::sqrt(0.5),
        0.999999, 1.0,         1.000001,     1.4,          1.5,         std::sqrt(2.0), 2.0,      2.5,
        5.9,      5.99999,     6.0,          21.9,         22.0,        22.1,           36.0,     37.0,
        700.0,    708.4,       709.78,       709.79,       745.13,      745.14,         746.0,    1e10,
        1e300,    largest / 2, largest,      infinity,     not_a_number}) {
    use(x);
    use(-x);
    use(std::nextafter(x, infinity));
    use(std::nextafter(x, -infinity));
  }
  std::mt19937_64 random(7);
  std::uniform_real_distribution<double> between(low, high), order(-60, 4), sign(-1, 1);
  for (int i = 0; i < 20'000; ++i) {
    use(std::bit_cast<double>(random()));
    use(between(random));
    use(std::copysign(std::exp2(order(random)), sign(random)));
  }
}

struct worst {
  double units = 0, at = 0;
};

worst measure(double (*function)(double), long double (*exact)(long double), double low, double high) {
  worst found;
  each_argument(low, high, [&](double x) {
    const double units = units_in_the_last_place(function(x), exact(static_cast<long double>(x)));
    if (!(units <= found.units)) found = {units, x};
  });
  return found;
}

}  // namespace

TEST_CASE("elementary functions are within 2 units in the last place") {
  const struct {
    const char* name;
    double (*function)(double);
    long double (*exact)(long double);
    double low, high;
  } functions[] = {{"exp", portable::exp, std::exp, -746, 710}, {"expm1", portable::expm1, std::expm1, -3, 3},
                   {"log", portable::log, std::log, 0, 10},     {"log1p", portable::log1p, std::log1p, -1, 3},
                   {"tanh", portable::tanh, std::tanh, -3, 3},  {"erf", portable::erf, std::erf, -7, 7},
                   {"sqrt", portable::sqrt, std::sqrt, 0, 1000}};
  for (const auto& f : functions) {
    const worst found = measure(f.function, f.exact, f.low, f.high);
    INFO(f.name, " of ", found.at, " is off by ", found.units);
    CHECK(found.units <= 2);
  }
}

TEST_CASE("cosines of angles that are not too large") {
  std::mt19937_64 random(3);
  std::uniform_real_distribution<double> between(-1000, 1000);
  double worst = 0;
  for (int i = 0; i < 200'000; ++i) {
    const double x = between(random);
    worst = std::max(worst, std::abs(portable::cos(x) - std::cos(x)));
  }
  CHECK(worst < 3e-16);
  CHECK(std::isnan(portable::cos(infinity)));
}

TEST_CASE("erfc keeps its digits in the tail") {
  std::mt19937_64 random(7);
  std::uniform_real_distribution<double> between(-7, 26);
  for (int i = 0; i < 200'000; ++i) {
    const double x = between(random);
    const double units = units_in_the_last_place(portable::erfc(x), std::erfc(static_cast<long double>(x)));
    CHECK_MESSAGE(units <= 6, "erfc of ", x, " is off by ", units);
  }
  CHECK(portable::erfc(30) == 0);
  CHECK(portable::erfc(-7) == 2);
  CHECK(std::isnan(portable::erfc(not_a_number)));
}

TEST_CASE("square roots are correctly rounded, floors exact") {
  each_argument(0, 10, [](double x) {
    const double root = portable::sqrt(x), whole = portable::floor(x);
    CHECK_MESSAGE((root == std::sqrt(x) || (std::isnan(root) && std::isnan(std::sqrt(x)))), "the root of ", x);
    CHECK_MESSAGE((whole == std::floor(x) || (std::isnan(whole) && std::isnan(x))), "the floor of ", x);
  });
}

TEST_CASE("powers are within 2 units in the last place, and 2 more for each unit of |y log x|") {
  std::mt19937_64 random(7);
  std::uniform_real_distribution<double> order(-30, 30), exponent(-8, 8), ratio(0.5, 2);
  worst found;
  double exponent_there = 0;
  const auto use = [&](double x, double y) {
    const long double lx = static_cast<long double>(x), ly = static_cast<long double>(y);
    const double allowance = 1 + std::abs(y * std::log(x));
    const double units = units_in_the_last_place(portable::pow(x, y), std::pow(lx, ly)) / allowance;
    if (!(units <= found.units)) {
      found = {units, x};
      exponent_there = y;
    }
  };
  for (int i = 0; i < 20'000; ++i) {
    use(std::exp2(order(random)), exponent(random));
    use(ratio(random), exponent(random));
    for (double y : {-2.0, -1.0, -0.75, 0.5, 0.75, 1.0, 2.0, 3.0, 5.0, 1.0 / 3}) use(ratio(random), y);
    use(std::exp2(order(random)), 0.75);
    use(ratio(random), std::floor(exponent(random) * 8));
  }
  INFO(found.at, " to the power ", exponent_there, " is off by ", found.units, " times 1 + |y log x|");
  CHECK(found.units <= 2);
}

TEST_CASE("powers at the edges") {
  CHECK(portable::pow(0, 2.5) == 0);
  CHECK(portable::pow(0, -2.5) == infinity);
  CHECK(portable::pow(0, 0) == 1);
  CHECK(portable::pow(1, not_a_number) == 1);
  CHECK(portable::pow(infinity, 0.5) == infinity);
  CHECK(portable::pow(infinity, -1.5) == 0);
  CHECK(portable::pow(-2, 3) == -8);
  CHECK(portable::pow(-2, 10) == doctest::Approx(1024).epsilon(1e-15));
  CHECK(portable::pow(-2, -11) == doctest::Approx(-1.0 / 2048).epsilon(1e-15));
  CHECK(portable::pow(2, infinity) == infinity);
  CHECK(portable::pow(2, 1e300) == infinity);
  CHECK(portable::pow(0.5, 1e300) == 0);
  CHECK(portable::pow(2, -1e5) == 0);
  CHECK(std::isnan(portable::pow(-2, 0.5)));
  CHECK(std::isnan(portable::pow(not_a_number, 0.75)));
  CHECK(std::isnan(portable::pow(2, not_a_number)));
}
