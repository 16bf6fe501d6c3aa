// SPDX-License-Identifier: BSL-1.0
// apply_curve<C>(x): an activation of a register of numbers; the formulas stand in layers/activations.hpp.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/math.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/layers/operation.hpp>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

template <curve C, class V>
[[gnu::always_inline]] inline V apply_curve(V x) {
  using enum curve_kind;
  if constexpr (C.kind == identity) {
    return x;
  } else if constexpr (C.kind == leaky_relu && C.a == 0) {
    return at_least(0, x);
  } else if constexpr (C.kind == leaky_relu) {
    return select(less(x, V{}), x * C.a, x);
  } else if constexpr (C.kind == clip) {
    return at_most(C.b, at_least(C.a, x));
  } else if constexpr (C.kind == elu) {
    return select(less(x, V{}), expm1(x) * C.a, x);
  } else if constexpr (C.kind == selu) {
    constexpr float scale = 1.05070099f, alpha = 1.67326324f;
    return select(less(x, V{}), expm1(x) * alpha, x) * scale;
  } else if constexpr (C.kind == celu) {
    if constexpr (C.a < 0) {  // the exponent is above 0 and may overflow
      const V exponent = x * (1 / C.a), root = exp(at_most(88, exponent * 0.5f));
      const V power = select(less(exponent, broadcast<V>(1)), expm1(at_most(1, exponent)), root * root - 1.0f);
      return select(less(x, V{}), power * C.a, x);
    } else {
      return select(less(x, V{}), expm1(x * (1 / C.a)) * C.a, x);
    }
  } else if constexpr (C.kind == gelu) {
    return x * normal_distribution(x);
  } else if constexpr (C.kind == gelu_tanh) {
    return x * logistic(x * (1.59576912f + x * x * 0.0713548163f));  // 2 sqrt(2/pi), and 0.044715 times it
  } else if constexpr (C.kind == sigmoid) {
    return logistic(x);
  } else if constexpr (C.kind == silu) {
    const auto [e, scale] = scaled_exp(at_most(30.0f, x));
    return x * quotient(e, 1.0f + e * scale) * scale;
  } else if constexpr (C.kind == hard_sigmoid) {
    return at_most(1, at_least(0, x * C.a + C.b));
  } else if constexpr (C.kind == hard_swish) {
    return x * at_most(1, at_least(0, x * (1.0f / 6) + 0.5f));
  } else if constexpr (C.kind == curve_kind::tanh) {
    return kernels::tanh(x);
  } else if constexpr (C.kind == softplus) {
    // max(x, 0) + log(1 + e^-|a x|) / a: where a x would overflow, the second term is 0
    const V line = C.a > 0 ? at_least(0, x) : at_most(0, x);
    return line + log1p_unit(exp(-magnitude(x * C.a))) * (1 / C.a);
  } else if constexpr (C.kind == softsign) {
    return x / (1.0f + magnitude(x));
  } else if constexpr (C.kind == mish) {
    // tanh(log(1 + e)) = ((1 + e)^2 - 1) / ((1 + e)^2 + 1) with e = e^x, which is 1 long before its square overflows
    const auto [e, scale] = scaled_exp(at_most(30.0f, x));
    const V square = e * (e * scale + 2.0f);
    return x * quotient(square, square * scale + 2.0f) * scale;
  }
}

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
