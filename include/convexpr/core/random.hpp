// SPDX-License-Identifier: BSL-1.0
// Random numbers as a function of a seed and a place: the same bits in a constant expression and at run time, in any
// order, on any compiler. random_bits is the output function of SplitMix64 (Steele, Lea & Flood 2014) on a counter.
#pragma once
#include <convexpr/core/math.hpp>

#include <cstdint>

namespace convexpr {

struct seed {
  std::uint64_t value = 0;

  constexpr seed() = default;
  constexpr explicit seed(std::uint64_t v) : value(v) {}
};

constexpr std::uint64_t random_bits(seed s, std::uint64_t place) {
  const auto mix = [](std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
  };
  return mix(mix(s.value + 0x9e3779b97f4a7c15ULL) + (place + 1) * 0x9e3779b97f4a7c15ULL);
}

// In [0, 1), a multiple of 2^-53.
constexpr double random_unit(seed s, std::uint64_t place) {
  return static_cast<double>(random_bits(s, place) >> 11) * 0x1p-53;
}

// In (-1, 1), an odd multiple of 2^-53: symmetric about 0, which it never is.
constexpr double random_symmetric(seed s, std::uint64_t place) {
  const auto whole = static_cast<std::int64_t>(random_bits(s, place) >> 11);
  return static_cast<double>(2 * whole - (std::int64_t{1} << 53) + 1) * 0x1p-53;
}

// Standard normal, by the inverse of its distribution function: Wichura's algorithm AS 241 (1988), PPND16.
constexpr double random_normal(seed s, std::uint64_t place) {
  constexpr double centre[] = {2509.0809287301226727, 33430.575583588128105, 67265.770927008700853,
                               45921.953931549871457, 13731.693765509461125, 1971.5909503065514427,
                               133.14166789178437745, 3.387132872796366608};
  constexpr double centre_below[] = {
      5226.495278852545925,  28729.085735721942674, 39307.89580009271061,  21213.794301586595867,
      5394.1960214247511077, 687.1870074920579083,  42.313330701600911252, 1.0};
  constexpr double tail[] = {7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
                             1.27045825245236838258,   3.64784832476320460504,   5.7694972214606914055,
                             4.6303378461565452959,    1.42343711074968357734};
  constexpr double tail_below[] = {
      1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
      0.68976733498510000455,    1.6763848301838038494,   2.05319162663775882187,   1.0};
  constexpr double far[] = {2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386,
                            0.026532189526576123093,   0.29656057182850489123,    1.7848265399172913358,
                            5.4637849111641143699,     6.6579046435011037772};
  constexpr double far_below[] = {
      2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
      0.0148753612908506148525,   0.13692988092273580531,   0.59983220655588793769,   1.0};
  // Products are rounded before they are added, so that no compiler fuses the two.
  const auto polynomial = [](const double(&c)[8], double x) {
    double sum = c[0];
    for (int i = 1; i < 8; ++i) sum = math::rounded(sum * x) + c[i];
    return sum;
  };
  const double q = 0.5 * random_symmetric(s, place);  // probability - 1/2
  if (q > -0.425 && q < 0.425) {
    const double r = 0.180625 - math::rounded(q * q);
    return q * polynomial(centre, r) / polynomial(centre_below, r);
  }
  const double r = math::portable::sqrt(-math::portable::log(q < 0 ? 0.5 + q : 0.5 - q));
  const double x = r <= 5 ? polynomial(tail, r - 1.6) / polynomial(tail_below, r - 1.6)
                          : polynomial(far, r - 5) / polynomial(far_below, r - 5);
  return q < 0 ? -x : x;
}

}  // namespace convexpr
