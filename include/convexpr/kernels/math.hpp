// SPDX-License-Identifier: BSL-1.0
// Elementary functions of a register of numbers, without branches. A NaN stays a NaN and infinities give the limits.
// Errors are stated in units of 2^-24 of the result, half of the last place at its least; tests/kernels/math.cpp
// measures them. With -ffast-math they may lose a few more.
// The polynomials are minimax fits (Muller, Elementary Functions, 3rd edition, chapter 3).
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/vector.hpp>

#include <bit>
#include <cstdint>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// c0 + c1 x + c2 x^2 + ... in pairs, (c0 + c1 x) + x^2 ((c2 + c3 x) + ...): the chain of dependent operations, which is
// what a loop over registers waits for, is half as long as by Horner's rule (Estrin 1960).
template <class V>
[[gnu::always_inline]] inline V sum_pairs(V, V, float c0) {
  return broadcast<V>(c0);
}
template <class V, class... Rest>
[[gnu::always_inline]] inline V sum_pairs(V x, V square, float c0, float c1, Rest... rest) {
  const V pair = x * c1 + c0;
  if constexpr (sizeof...(rest) == 0)
    return pair;
  else
    return sum_pairs(x, square, rest...) * square + pair;
}
template <class V, class... Coefficients>
[[gnu::always_inline]] inline V polynomial(V x, Coefficients... c) {
  return sum_pairs(x, x * x, c...);
}

template <class V>
[[gnu::always_inline]] inline V magnitude(V x) {
  return std::bit_cast<V>(std::bit_cast<int_vec<V>>(x) & 0x7fffffff);
}

// minimum and maximum give their second argument where one is a NaN: bounds come first.
template <class V>
[[gnu::always_inline]] inline V at_most(float bound, V x) {
  return minimum(broadcast<V>(bound), x);
}
template <class V>
[[gnu::always_inline]] inline V at_least(float bound, V x) {
  return maximum(broadcast<V>(bound), x);
}

// a / b within 2 units, for 2^-126 < |b| < 2^126. Dividing a register of 16 numbers takes 16 cycles;
// an approximate reciprocal and one correction of the quotient take 4 instructions that overlap with others.
template <class V>
[[gnu::always_inline]] inline V quotient(V a, V b) {
#if defined(__AVX512F__) && !defined(__FAST_MATH__)
  if constexpr (sizeof(V) == 64) {
    const V reciprocal = __builtin_ia32_rcp14ps512_mask(b, V{}, 0xffff);
    const V first = a * reciprocal, rest = a - b * first;
    return rest * reciprocal + first;
  }
#endif
  return a / b;
}

// e^x = 2^exponent (1 + growth) with |growth| < 0.42; the exponent stands in `bits`, 127 added to it, which makes it
// the exponent of a float.
template <class V>
struct split_exponential {
  int_vec<V> bits;
  V growth;
};
template <class V>
[[gnu::always_inline]] inline split_exponential<V> split_exp(V x) {
  // Adding 1.5 2^23 leaves the nearest whole number in the low bits.
  constexpr float rounder = 12582912.0f + 127.0f;
  // Whole numbers go back as integers: -ffast-math would cancel an addition and its subtraction.
  const V shifted = x * 1.44269504f + rounder;
  const int_vec<V> whole = std::bit_cast<int_vec<V>>(shifted) - std::bit_cast<std::int32_t>(rounder);
  const V exponent = __builtin_convertvector(whole, V);
  const V high = x - exponent * 0.693359375f;  // ln 2 in two parts: the first product is exact
  const V r = high - exponent * -2.12194440e-4f;
  return {std::bit_cast<int_vec<V>>(shifted),
          r * polynomial(r, 1.0f, 0.49999997f, 0.166665062f, 0.0416671373f, 0.00836914033f, 0.00138888368f)};
}
template <class V>
[[gnu::always_inline]] inline V power_of_2(int_vec<V> bits) {
  return std::bit_cast<V>(bits << 23);
}

// e^x within 2 units, for x <= 88 only: above, the last powers of 2 before infinity would cost everyone two
// instructions. Results below 2^-126 may become 0.
template <class V>
[[gnu::always_inline]] inline V exp(V x) {
  const auto [bits, growth] = split_exp(at_least(-88, x));  // where the power is 0
  const V power = power_of_2<V>(bits);
  return growth * power + power;
}

// e^x = value scale for x <= 88, where e^x itself is too small for its digits: a product with x keeps them, for scale,
// a power of 2, is multiplied last. It is 0 below -175.
template <class V>
struct scaled_exponential {
  V value, scale;
};
template <class V>
[[gnu::always_inline]] inline scaled_exponential<V> scaled_exp(V x) {
  const auto [bits, growth] = split_exp(at_least(-175.36f, x));
  const int_vec<V> exponent = bits - std::bit_cast<std::int32_t>(12582912.0f);  // 127 added, from -126 on
  const int_vec<V> near = exponent < 1 ? int_vec<V>{} + 1 : exponent;
  const V power = power_of_2<V>(near);
  return {growth * power + power, power_of_2<V>(exponent - near + 127)};
}

// e^x - 1 within 4 units, for x <= 88 only.
template <class V>
[[gnu::always_inline]] inline V expm1(V x) {
  const auto [bits, growth] = split_exp(at_least(-88, x));
  const V power = power_of_2<V>(bits);
  return growth * power + (power - 1.0f);
}

// log(1 + x) for 0 <= x <= 1, within 4 units.
template <class V>
[[gnu::always_inline]] inline V log1p_unit(V x) {
  return x * polynomial(x, 0.99999994f, -0.499994934f, 0.333190978f, -0.24842982f, 0.191060066f, -0.136632442f,
                        0.078225933f, -0.0295052286f, 0.0052326913f);
}

// 1 / (1 + e^-x) within 4 units. Written with e^x, it keeps its digits where it is all but 0.
template <class V>
[[gnu::always_inline]] inline V logistic(V x) {
  const V e = exp(at_most(30.0f, x));
  return quotient(e, 1.0f + e);
}

// Within 7 units: a rational function of degree 9 over 8, odd, up to where it rounds to 1.
template <class V>
[[gnu::always_inline]] inline V tanh(V x) {
  x = at_most(9.02f, at_least(-9.02f, x));
  const V u = x * x;
  return quotient(x * polynomial(u, 1.0f, 0.133797109f, 0.00349402661f, 2.05833294e-05f, 1.33188776e-08f),
                  polynomial(u, 1.0f, 0.467130303f, 0.0258710422f, 0.000328307826f, 7.76194156e-07f));
}

// The share of the normal distribution below x, (1 + erf(x / sqrt 2)) / 2: the tail below -|x| is e^(-x^2/2) times a
// rational function. Within 1.7e-7, and within 6 + x^2 / 2 units above -12.
template <class V>
[[gnu::always_inline]] inline V normal_distribution(V x) {
  const V a = at_most(14.5f, magnitude(x));
  const V tail = exp(a * a * -0.5f) *
                 quotient(polynomial(a, 0.5f, 0.438294768f, 0.183234513f, 0.0406328775f, 0.00411621714f),
                          polynomial(a, 1.0f, 1.67447448f, 1.20250165f, 0.469468862f, 0.10185796f, 0.0103177065f));
  return select(less(x, V{}), tail, 1.0f - tail);
}

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
