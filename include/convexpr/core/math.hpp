// SPDX-License-Identifier: BSL-1.0
// Elementary functions that also run in a constant expression. In one they are computed here, in double precision,
// within 2 units in the last place (pow: 2 more for each unit of |y log x|; tests/core/math.cpp measures them all); at
// run time the standard library is called. The methods are the usual ones: argument reduction with a two-part constant,
// then a short series (Muller, Elementary Functions, 3rd edition; Cody & Waite 1980).
#pragma once
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace convexpr::math {

// x, rounded to its own type before it is used further: keeps a compiler from fusing a product into a sum, which would
// change the last bit between constant expressions and run time.
constexpr double rounded(double x) {
#if defined(__GNUC__) && !defined(__clang__)
  if (!std::is_constant_evaluated()) return __builtin_assoc_barrier(x);
#elif defined(__clang__)
  if (!std::is_constant_evaluated()) {
#if defined(__SSE2__)
    asm("" : "+x"(x));
#else
    asm("" : "+m"(x));
#endif
  }
#endif
  return x;
}

namespace detail {

inline constexpr double infinity = std::numeric_limits<double>::infinity();
inline constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
inline constexpr double ln2_high = 0x1.62e42fee00000p-1;  // 33 bits: k * ln2_high is exact
inline constexpr double ln2_low = 0x1.a39ef35793c76p-33;

// x * 2^n for any n; steps keep the factors normal.
constexpr double scale(double x, int n) {
  for (; n > 1000; n -= 1000) x *= 0x1p1000;
  for (; n < -1000; n += 1000) x *= 0x1p-1000;
  return x * std::bit_cast<double>(static_cast<std::uint64_t>(n + 1023) << 52);
}

// e^r - 1 for |r| <= 0.55 by the Taylor series, summed from its small end.
constexpr double expm1_series(double r) {
  double sum = 0;
  for (int n = 19; n >= 2; --n) sum = (1 + sum) * r / n;
  return r + r * sum;
}

// x = m 2^e with sqrt(1/2) <= m < sqrt(2).
struct split {
  double mantissa;
  int exponent;
};
constexpr split split_binary(double x) {
  int exponent = 0;
  if (x < std::numeric_limits<double>::min()) {
    x *= 0x1p54;
    exponent = -54;
  }
  const auto bits = std::bit_cast<std::uint64_t>(x);
  exponent += static_cast<int>(bits >> 52) - 1023;
  double mantissa = std::bit_cast<double>((bits & 0x000fffffffffffffULL) | 0x3ff0000000000000ULL);
  if (mantissa > 1.4142135623730951) {
    mantissa *= 0.5;
    ++exponent;
  }
  return {mantissa, exponent};
}

// A product and its rounding error, by Dekker's splitting.
struct exact_product {
  double high, low;
};
constexpr exact_product multiply_exactly(double a, double b) {
  constexpr double splitter = 134217729.0;
  const double p = a * b;
  const double ta = splitter * a, ah = ta - (ta - a), al = a - ah;
  const double tb = splitter * b, bh = tb - (tb - b), bl = b - bh;
  return {p, ((ah * bh - p) + ah * bl + al * bh) + al * bl};
}

}  // namespace detail

// The forms below are what a constant expression evaluates; they also run at run time, with the same bits where every
// product is `rounded`, which only the initialisers need.
namespace portable {

constexpr double exp(double x) {
  using namespace math::detail;
  if (x != x) return x;
  if (x > 709.79) return infinity;
  if (x < -745.14) return 0;
  const int k = static_cast<int>(x * 1.4426950408889634 + (x < 0 ? -0.5 : 0.5));
  const double high = x - k * ln2_high, low = k * ln2_low;
  const double r = high - low;
  // e^r with the rounding error of r put back to first order
  return scale(1 + (expm1_series(r) + ((high - r) - low)), k);
}

constexpr double expm1(double x) {
  using namespace math::detail;
  if (!(x > -1.4 && x < 1.4)) return exp(x) - 1;
  if (x > -0.55 && x < 0.55) return expm1_series(x);
  const int k = static_cast<int>(x * 1.4426950408889634 + (x < 0 ? -0.5 : 0.5));
  const double r = (x - k * ln2_high) - k * ln2_low, power = scale(1, k);
  return power * expm1_series(r) + (power - 1);
}

constexpr double log(double x) {
  using namespace math::detail;
  if (x != x || x == infinity) return x;
  if (x == 0) return -infinity;
  if (x < 0) return not_a_number;
  const auto [m, e] = split_binary(x);
  // log m = 2 atanh s, s = f / (2 + f), as f - s (f - 2 (s^2/3 + s^4/5 + ...)): the leading term stays exact
  const double f = m - 1, s = f / (2 + f), s2 = rounded(s * s);
  double sum = 0;
  for (int n = 27; n >= 3; n -= 2) sum = rounded((sum + 1.0 / n) * s2);
  const double tail = rounded(s * (f - 2 * sum));
  if (e == 0) return f - tail;
  return rounded(e * ln2_high) + (f - (tail - rounded(e * ln2_low)));
}

constexpr double log1p(double x) {
  if (x <= -0.5 || x >= 1) return log(1 + x);
  const double u = 1 + x;
  return u == 1 ? x : log(u) + (x - (u - 1)) / u;
}

// Correctly rounded: Newton's method gives the root of m to the last digit or the one beside it. What that leaves of m is
// told in whole numbers, of which the digits that overflow are known to be 0; a root never lies half-way between two
// doubles.
constexpr double sqrt(double x) {
  using namespace math::detail;
  if (x != x || x == 0 || x == infinity) return x;
  if (x < 0) return not_a_number;
  auto [m, e] = split_binary(x);
  for (; m < 1 || e % 2 != 0; --e) m *= 2;  // 1 <= m < 4
  double r = 0.7 + 0.35 * m;
  for (int n = 0; n < 4; ++n) r = 0.5 * (r + m / r);
  auto root = static_cast<std::int64_t>(r * 0x1p52);
  const auto square = static_cast<std::uint64_t>(root) * static_cast<std::uint64_t>(root);
  const auto left = static_cast<std::int64_t>((static_cast<std::uint64_t>(m * 0x1p52) << 52) - square);
  if (left > root) ++root;
  if (left <= -root) --root;
  return scale(static_cast<double>(root), e / 2 - 52);
}

constexpr double tanh(double x) {
  if (x != x) return x;
  const double a = x < 0 ? -x : x;
  if (a > 22) return x < 0 ? -1.0 : 1.0;
  double t = 0;
  if (a < 0.55) {
    const double s = a * a;  // Lambert's continued fraction
    t = a / (1 + s / (3 + s / (5 + s / (7 + s / (9 + s / (11 + s / (13 + s / (15 + s / (17 + s / 19)))))))));
  } else {
    const double e = expm1(2 * a);
    t = e / (e + 2);
  }
  return x < 0 ? -t : t;
}

namespace detail {

// 2/sqrt(pi) sum (-1)^n x^(2n+1) / (n! (2n+1)), for |x| < 1
constexpr double erf_series(double x) {
  const double x2 = x * x;
  double sum = 0;
  for (int n = 24; n >= 1; --n) sum = -x2 / n * (1.0 / (2 * n + 1) + sum);
  return 1.1283791670955126 * (x + x * sum);
}

// exp(-x^2)/sqrt(pi) / (x + (1/2)/(x + (2/2)/(x + (3/2)/(x + ...)))), Laplace's continued fraction, for x >= 1
constexpr double erfc_fraction(double x) {
  double fraction = x;
  for (int n = x < 2 ? 240 : 60; n >= 1; --n) fraction = x + 0.5 * n / fraction;
  const auto square = math::detail::multiply_exactly(x, x);
  return exp(-square.high) * (1 - square.low) * 0.5641895835477563 / fraction;
}

}  // namespace detail

constexpr double erf(double x) {
  if (x != x) return x;
  if (x > 6) return 1;
  if (x < -6) return -1;
  if (x >= 1) return 1 - detail::erfc_fraction(x);
  return x > -1 ? detail::erf_series(x) : detail::erfc_fraction(-x) - 1;
}

// 1 - erf(x), with its digits kept where erf is all but 1; within 6 units in the last place.
constexpr double erfc(double x) {
  if (x != x) return x;
  if (x > 28) return 0;
  if (x < -6) return 2;
  if (x >= 1) return detail::erfc_fraction(x);
  return x > -1 ? 1 - detail::erf_series(x) : 2 - detail::erfc_fraction(-x);
}

// Around the nearest multiple of pi / 2, which is taken away in three parts; of angles below 1e6.
constexpr double cos(double x) {
  if (!(x > -1e6 && x < 1e6)) return math::detail::not_a_number;
  const double turns = x / 1.5707963267948966;
  const auto quarter = static_cast<long long>(turns < 0 ? turns - 0.5 : turns + 0.5);
  const auto n = static_cast<double>(quarter);
  const double r = ((x - n * 0x1.921fb544p0) - n * 0x1.0b4611a6p-34) - n * 0x1.3198a2e037073p-69;
  double sine = 0, cosine = 0;
  for (int k = 11; k > 0; --k) {  // Horner on both series
    cosine = 1 - r * r / ((2.0 * k - 1) * (2.0 * k)) * (k == 11 ? 1 : cosine);
    sine = 1 - r * r / ((2.0 * k) * (2.0 * k + 1)) * (k == 11 ? 1 : sine);
  }
  sine *= r;
  const long long place = (quarter % 4 + 4) % 4;
  return place == 0 ? cosine : place == 1 ? -sine : place == 2 ? -cosine : sine;
}

constexpr double floor(double x) {
  if (!(x > -0x1p52 && x < 0x1p52)) return x;
  const auto whole = static_cast<double>(static_cast<long long>(x));
  return whole > x ? whole - 1 : whole;
}

// x^y: exp(y log x), with the product in two parts. Below 0 for a whole y only.
constexpr double pow(double x, double y) {
  using namespace math::detail;
  if (y == 0 || x == 1) return 1;
  if (x != x || y != y) return not_a_number;
  if (x == 0) return y > 0 ? 0 : infinity;
  if (y > -3 && y < 4 && y == static_cast<int>(y)) {
    double result = 1;
    for (int n = static_cast<int>(y < 0 ? -y : y); n > 0; --n) result *= x;
    return y < 0 ? 1 / result : result;
  }
  if (x < 0) {
    if (y != floor(y)) return not_a_number;
    const double magnitude = pow(-x, y);
    return y == 2 * floor(y / 2) ? magnitude : -magnitude;
  }
  if (x == infinity) return y > 0 ? infinity : 0;
  const double root = sqrt(x);
  if (y == 0.5) return root;
  if (y == 0.75) return root * sqrt(root);
  const double exponent = y * log(x);
  if (!(exponent > -746 && exponent < 710)) return exp(exponent);
  const auto product = multiply_exactly(y, log(x));
  return exp(product.high) * (1 + product.low);
}

}  // namespace portable

constexpr double exp(double x) { return std::is_constant_evaluated() ? portable::exp(x) : std::exp(x); }
constexpr double expm1(double x) { return std::is_constant_evaluated() ? portable::expm1(x) : std::expm1(x); }
constexpr double log(double x) { return std::is_constant_evaluated() ? portable::log(x) : std::log(x); }
constexpr double log1p(double x) { return std::is_constant_evaluated() ? portable::log1p(x) : std::log1p(x); }
// GCC's own, where it knows x, is rounded correctly too, and one step of a constant expression.
constexpr double sqrt(double x) {
  if (!std::is_constant_evaluated()) return std::sqrt(x);
#if defined(__GNUC__) && !defined(__clang__)
  if (x >= 0) return __builtin_sqrt(x);
#endif
  return portable::sqrt(x);
}
constexpr double tanh(double x) { return std::is_constant_evaluated() ? portable::tanh(x) : std::tanh(x); }
constexpr double erf(double x) { return std::is_constant_evaluated() ? portable::erf(x) : std::erf(x); }
constexpr double erfc(double x) { return std::is_constant_evaluated() ? portable::erfc(x) : std::erfc(x); }
constexpr double cos(double x) { return std::is_constant_evaluated() ? portable::cos(x) : std::cos(x); }
constexpr double floor(double x) { return std::is_constant_evaluated() ? portable::floor(x) : std::floor(x); }
constexpr double pow(double x, double y) { return std::is_constant_evaluated() ? portable::pow(x, y) : std::pow(x, y); }

}  // namespace convexpr::math
