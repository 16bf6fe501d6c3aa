// SPDX-License-Identifier: BSL-1.0
// The weight and bias of layers that take weighted sums: conv, transposed_conv, dense.
#pragma once
#include <convexpr/core/parameter.hpp>
#include <convexpr/layers/window.hpp>

#include <array>
#include <cstddef>

namespace convexpr::detail {

template <bool Bias>
consteval auto kernel_parameters(const shape& kernel, std::size_t fan_in, std::size_t fan_out) {
  if constexpr (Bias)
    return std::array{weight_parameter(kernel, fan_in, fan_out), constant_parameter("bias", {kernel[0]}, 0)};
  else
    return std::array{weight_parameter(kernel, fan_in, fan_out)};
}

}  // namespace convexpr::detail
