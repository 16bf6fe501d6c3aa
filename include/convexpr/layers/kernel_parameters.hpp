// SPDX-License-Identifier: BSL-1.0
// The weight and bias of layers that take weighted sums: conv, transposed_conv, dense.
#pragma once
#include <convexpr/core/parameter.hpp>
#include <convexpr/layers/window.hpp>

#include <array>
#include <cstddef>

namespace convexpr::detail {

// {filters, kernel..., channels}
constexpr shape kernel_shape(const window& w, std::size_t filters, std::size_t channels) {
  shape s;
  s.rank = w.rank + 2;
  s[0] = filters;
  for (std::size_t axis = 0; axis < w.rank; ++axis) s[axis + 1] = w[axis].kernel;
  s[w.rank + 1] = channels;
  return s;
}

template <bool Bias>
consteval auto kernel_parameters(const shape& kernel, std::size_t fan_in, std::size_t fan_out) {
  if constexpr (Bias)
    return std::array{weight_parameter(kernel, fan_in, fan_out), constant_parameter("bias", {kernel[0]}, 0)};
  else
    return std::array{weight_parameter(kernel, fan_in, fan_out)};
}

}  // namespace convexpr::detail
