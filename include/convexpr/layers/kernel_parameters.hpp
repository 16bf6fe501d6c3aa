// SPDX-License-Identifier: BSL-1.0
// The weight and bias of layers that take weighted sums: conv, transposed_conv, dense.
#pragma once
#include <convexpr/core/parameter.hpp>
#include <convexpr/layers/window.hpp>

#include <array>
#include <cstddef>

namespace convexpr::detail {

template <bool Bias>
consteval auto kernel_parameters(const shape& kernel, std::size_t fan_in, std::size_t fan_out, std::size_t groups = 1,
                                 bool transposed = false) {
  const parameter weight{"weight", kernel,    true, true, 0, fan_in, fan_out, kernel_axes_of_rank[kernel.rank],
                         groups,   transposed};
  if constexpr (Bias)
    return std::array{weight, constant_parameter("bias", {kernel[0]}, 0, per_filter)};
  else
    return std::array{weight};
}

}  // namespace convexpr::detail
