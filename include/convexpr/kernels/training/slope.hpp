// SPDX-License-Identifier: BSL-1.0
// slope<C>(x or y): the derivative of an activation for a register of numbers: by its result where that tells, which
// then need not be kept beside, otherwise by its input. The formulas stand in layers/activations.hpp.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/math.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/layers/operation.hpp>

namespace convexpr::kernels {

// Whether the result is not enough.
constexpr bool slope_reads_input(const curve& c) {
  using enum curve_kind;
  switch (c.kind) {
    case gelu:
    case gelu_tanh:
    case silu:
    case hard_swish:
    case softplus:
    case mish:
      return true;
    case leaky_relu:
    case elu:
    case celu:
      return c.a < 0;  // results of both branches meet
    default:
      return false;
  }
}

inline namespace CONVEXPR_BUILD {

template <class V>
[[gnu::always_inline]] inline V inside(float low, V x, float high, float within) {
  const V one = broadcast<V>(within);
  return select(less(broadcast<V>(low), x), select(less(x, broadcast<V>(high)), one, V{}), V{});
}
// The first where x is above 0.
template <class V>
[[gnu::always_inline]] inline V above_zero(V x, float first, V second) {
  return select(less(V{}, x), broadcast<V>(first), second);
}

template <curve C, class V>
[[gnu::always_inline]] inline V slope(V x) {
  using enum curve_kind;
  if constexpr (C.kind == identity) {
    return broadcast<V>(1);
  } else if constexpr (C.kind == leaky_relu) {
    return above_zero(x, 1, broadcast<V>(C.a));
  } else if constexpr (C.kind == clip) {
    return inside(C.a, x, C.b, 1);
  } else if constexpr (C.kind == elu) {
    if constexpr (C.a < 0)
      return above_zero(x, 1, exp(at_most(1, x)) * C.a);
    else
      return above_zero(x, 1, x + C.a);
  } else if constexpr (C.kind == selu) {
    constexpr float scale = 1.05070099f, alpha = 1.67326324f;
    return above_zero(x, scale, x + scale * alpha);
  } else if constexpr (C.kind == celu) {
    if constexpr (C.a < 0)
      return above_zero(x, 1, exp(x * (1 / C.a)));
    else
      return above_zero(x, 1, x * (1 / C.a) + 1.0f);
  } else if constexpr (C.kind == gelu) {
    return normal_distribution(x) + x * exp(x * x * -0.5f) * 0.39894228f;
  } else if constexpr (C.kind == gelu_tanh) {
    const V share = logistic(x * (1.59576912f + x * x * 0.0713548163f));
    return share + x * share * (1.0f - share) * (1.59576912f + x * x * 0.214064449f);
  } else if constexpr (C.kind == sigmoid) {
    return x * (1.0f - x);
  } else if constexpr (C.kind == silu) {
    const V share = logistic(x);
    return share + x * share * (1.0f - share);
  } else if constexpr (C.kind == hard_sigmoid) {
    return inside(0, x, 1, C.a);
  } else if constexpr (C.kind == hard_swish) {
    const V line = x * (1.0f / 3) + 0.5f;
    return select(less(broadcast<V>(-3), x), select(less(x, broadcast<V>(3)), line, broadcast<V>(1)), V{});
  } else if constexpr (C.kind == curve_kind::tanh) {
    return 1.0f - x * x;
  } else if constexpr (C.kind == softplus) {
    return logistic(x * C.a);
  } else if constexpr (C.kind == softsign) {
    const V rest = 1.0f - magnitude(x);
    return rest * rest;
  } else if constexpr (C.kind == mish) {
    const auto [e, scale] = scaled_exp(at_most(30.0f, x));
    const V square = e * (e * scale + 2.0f), t = quotient(square, square * scale + 2.0f) * scale;
    return t + x * (1.0f - t * t) * logistic(x);
  }
}

}  // namespace CONVEXPR_BUILD
}  // namespace convexpr::kernels
