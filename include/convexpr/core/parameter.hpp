// SPDX-License-Identifier: BSL-1.0
// parameter: one tensor that a layer learns or keeps, by name and shape, and how it starts.
#pragma once
#include <convexpr/core/shape.hpp>

#include <cstddef>
#include <string_view>

namespace convexpr {

struct parameter {
  std::string_view name{};
  shape extents{};
  bool random = false;    // drawn by an initialiser; otherwise filled with `start`
  bool trainable = true;  // false: a statistic kept beside the weights, not counted in parameter_count
  double start = 0;
  std::size_t fan_in = 0;   // how many inputs one output sums over
  std::size_t fan_out = 0;  // how many outputs one input reaches
};

constexpr parameter weight_parameter(shape extents, std::size_t fan_in, std::size_t fan_out,
                                     std::string_view name = "weight") {
  return {name, extents, true, true, 0, fan_in, fan_out};
}
constexpr parameter constant_parameter(std::string_view name, shape extents, double start) {
  return {name, extents, false, true, start, 0, 0};
}
constexpr parameter statistic_parameter(std::string_view name, shape extents, double start) {
  return {name, extents, false, false, start, 0, 0};
}

}  // namespace convexpr
