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
