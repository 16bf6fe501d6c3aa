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
[[gnu::always_inline]] inline vec sum_pairs(vec, vec, float c0) { return broadcast(c0); }
template <class... Rest>
[[gnu::always_inline]] inline vec sum_pairs(vec x, vec square, float c0, float c1, Rest... rest) {
  const vec pair = x * c1 + c0;
  if constexpr (sizeof...(rest) == 0)
    return pair;
  else
    return sum_pairs(x, square, rest...) * square + pair;
}
template <class... Coefficients>
[[gnu::always_inline]] inline vec polynomial(vec x, Coefficients... c) {
  return sum_pairs(x, x * x, c...);
}

[[gnu::always_inline]] inline vec magnitude(vec x) {
  return std::bit_cast<vec>(std::bit_cast<int_vec>(x) & 0x7fffffff);
}

// minimum and maximum give their second argument where one is a NaN: bounds come first.
[[gnu::always_inline]] inline vec at_most(float bound, vec x) { return minimum(broadcast(bound), x); }
[[gnu::always_inline]] inline vec at_least(float bound, vec x) { return maximum(broadcast(bound), x); }

// a / b within 2 units, for 2^-126 < |b| < 2^126. Dividing a register of 16 numbers takes 16 cycles;
// an approximate reciprocal and one correction of the quotient take 4 instructions that overlap with others.
[[gnu::always_inline]] inline vec quotient(vec a, vec b) {
#if defined(__AVX512F__) && !defined(__FAST_MATH__)
  const vec reciprocal = __builtin_ia32_rcp14ps512_mask(b, vec{}, 0xffff);
  const vec first = a * reciprocal, rest = a - b * first;
  return rest * reciprocal + first;
#else
  return a / b;
#endif
}

// e^x = 2^exponent (1 + growth) with |growth| < 0.42; the exponent stands in `bits`, 127 added to it, which makes it
// the exponent of a float.
struct split_exponential {
  int_vec bits;
  vec growth;
};
[[gnu::always_inline]] inline split_exponential split_exp(vec x) {
  // Adding 1.5 2^23 leaves the nearest whole number in the low bits.
  constexpr float rounder = 12582912.0f + 127.0f;
  // Whole numbers go back as integers: -ffast-math would cancel an addition and its subtraction.
  const vec shifted = x * 1.44269504f + rounder;
  const vec exponent =
      __builtin_convertvector(std::bit_cast<int_vec>(shifted) - std::bit_cast<std::int32_t>(rounder), vec);
  const vec high = x - exponent * 0.693359375f;  // ln 2 in two parts: the first product is exact
  const vec r = high - exponent * -2.12194440e-4f;
  return {std::bit_cast<int_vec>(shifted),
          r * polynomial(r, 1.0f, 0.49999997f, 0.166665062f, 0.0416671373f, 0.00836914033f, 0.00138888368f)};
}
[[gnu::always_inline]] inline vec power_of_2(int_vec bits) { return std::bit_cast<vec>(bits << 23); }

// e^x within 2 units, for x <= 88 only: above, the last powers of 2 before infinity would cost everyone two
// instructions. Results below 2^-126 may become 0.
[[gnu::always_inline]] inline vec exp(vec x) {
  const auto [bits, growth] = split_exp(at_least(-88, x));  // where the power is 0
  const vec power = power_of_2(bits);
  return growth * power + power;
}

// e^x = value scale for x <= 88, where e^x itself is too small for its digits: a product with x keeps them, for scale,
// a power of 2, is multiplied last. It is 0 below -175.
struct scaled_exponential {
  vec value, scale;
};
[[gnu::always_inline]] inline scaled_exponential scaled_exp(vec x) {
  const auto [bits, growth] = split_exp(at_least(-175.36f, x));
  const int_vec exponent = bits - std::bit_cast<std::int32_t>(12582912.0f);  // 127 added, from -126 on
  const int_vec near = exponent < 1 ? int_vec{} + 1 : exponent;
  const vec power = power_of_2(near);
  return {growth * power + power, power_of_2(exponent - near + 127)};
}

// e^x - 1 within 4 units, for x <= 88 only.
[[gnu::always_inline]] inline vec expm1(vec x) {
  const auto [bits, growth] = split_exp(at_least(-88, x));
  const vec power = power_of_2(bits);
  return growth * power + (power - 1.0f);
}

// log(1 + x) for 0 <= x <= 1, within 4 units.
[[gnu::always_inline]] inline vec log1p_unit(vec x) {
  return x * polynomial(x, 0.99999994f, -0.499994934f, 0.333190978f, -0.24842982f, 0.191060066f, -0.136632442f,
                        0.078225933f, -0.0295052286f, 0.0052326913f);
}

// 1 / (1 + e^-x) within 4 units. Written with e^x, it keeps its digits where it is all but 0.
[[gnu::always_inline]] inline vec logistic(vec x) {
  const vec e = exp(at_most(30.0f, x));
  return quotient(e, 1.0f + e);
}

// Within 7 units: a rational function of degree 9 over 8, odd, up to where it rounds to 1.
[[gnu::always_inline]] inline vec tanh(vec x) {
  x = at_most(9.02f, at_least(-9.02f, x));
  const vec u = x * x;
  return quotient(x * polynomial(u, 1.0f, 0.133797109f, 0.00349402661f, 2.05833294e-05f, 1.33188776e-08f),
                  polynomial(u, 1.0f, 0.467130303f, 0.0258710422f, 0.000328307826f, 7.76194156e-07f));
}

// The share of the normal distribution below x, (1 + erf(x / sqrt 2)) / 2: the tail below -|x| is e^(-x^2/2) times a
// rational function. Within 1.7e-7, and within 6 + x^2 / 2 units above -12.
[[gnu::always_inline]] inline vec normal_distribution(vec x) {
  const vec a = at_most(14.5f, magnitude(x));
  const vec tail = exp(a * a * -0.5f) *
                   quotient(polynomial(a, 0.5f, 0.438294768f, 0.183234513f, 0.0406328775f, 0.00411621714f),
                            polynomial(a, 1.0f, 1.67447448f, 1.20250165f, 0.469468862f, 0.10185796f, 0.0103177065f));
  return select(less(x, 0), tail, 1.0f - tail);
}

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
