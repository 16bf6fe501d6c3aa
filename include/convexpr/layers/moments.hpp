// SPDX-License-Identifier: BSL-1.0
// What the normalisations over the input itself share: mean and variance of a strided set, scaling, two learned
// vectors.
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/core/math.hpp>
#include <convexpr/layers/options.hpp>

#include <array>
#include <cstddef>

namespace convexpr::detail {

struct moments {
  double mean = 0, variance = 0;
};

// Over elements first + i outer_step + j, i < outer, j < inner.
template <class T>
constexpr moments moments_of(const T* first, std::size_t outer, std::size_t outer_step, std::size_t inner) {
  const auto count = static_cast<double>(outer * inner);
  moments m;
  for (std::size_t i = 0; i < outer; ++i)
    for (std::size_t j = 0; j < inner; ++j) m.mean += static_cast<double>(first[i * outer_step + j]);
  m.mean /= count;
  for (std::size_t i = 0; i < outer; ++i)
    for (std::size_t j = 0; j < inner; ++j) {
      const double d = static_cast<double>(first[i * outer_step + j]) - m.mean;
      m.variance += d * d;
    }
  m.variance /= count;
  return m;
}

// The gradient of numbers that were normalised by their own moments, x_i = (in_i - mean) / sqrt(variance + epsilon):
//   in'_i += (g_i - mean of g - x_i mean of g x) / sqrt(variance + epsilon), g_i = weight[k] out'_i
//   weight'[k] += out'_i x_i, bias'[k] += out'_i
// Those are first + i outer_step + j, and k = first_weight + j; their moments are known.
struct normalized_set {
  std::size_t first, outer, outer_step, inner, first_weight;
};
template <class T>
constexpr moments moments_of(const normalized_set& set, tensor_view<const T> in) {
  return moments_of(in.data() + set.first, set.outer, set.outer_step, set.inner);
}
template <class T>
constexpr void normalize_backward(const normalized_set& set, const moments& m, tensor_view<const T> in, double epsilon,
                                  weights<const T> weight, tensor_view<const T> out_gradient,
                                  tensor_view<T> in_gradient, weights<T> weight_gradient) {
  const double deviation = math::sqrt(m.variance + epsilon), count = static_cast<double>(set.outer * set.inner);
  const auto each = [&](auto visit) {
    for (std::size_t i = 0; i < set.outer; ++i)
      for (std::size_t j = 0; j < set.inner; ++j) {
        const std::size_t n = set.first + i * set.outer_step + j, k = set.first_weight + j;
        const double x = (static_cast<double>(in[n]) - m.mean) / deviation,
                     gradient = static_cast<double>(out_gradient[n]);
        visit(n, k, x, gradient, weight.empty() ? gradient : gradient * static_cast<double>(weight[0][k]));
      }
  };
  double mean_g = 0, mean_gx = 0;
  each([&](std::size_t, std::size_t k, double x, double gradient, double g) {
    mean_g += g / count;
    mean_gx += g * x / count;
    if (weight.empty()) return;
    weight_gradient[0][k] += static_cast<T>(gradient * x);
    weight_gradient[1][k] += static_cast<T>(gradient);
  });
  if (in_gradient.size() == 0) return;
  each([&](std::size_t n, std::size_t, double x, double, double g) {
    in_gradient[n] += static_cast<T>((g - mean_g - x * mean_gx) / deviation);
  });
}

// weight [n] and bias [n], or nothing
template <bool Affine>
consteval auto affine_parameters(const shape& extents, const axis_meanings& axes = per_channel) {
  if constexpr (Affine)
    return std::array{constant_parameter("weight", extents, 1, axes), constant_parameter("bias", extents, 0, axes)};
  else
    return std::array<parameter, 0>{};
}

// out = weight[k] (in - mean) / sqrt(variance + epsilon) + bias[k]
template <class T>
constexpr T normalized(T x, const moments& m, double epsilon, weights<const T> weight, std::size_t k) {
  const double y = (static_cast<double>(x) - m.mean) / math::sqrt(m.variance + epsilon);
  return static_cast<T>(weight.empty() ? y : y * static_cast<double>(weight[0][k]) + static_cast<double>(weight[1][k]));
}

}  // namespace convexpr::detail
