// SPDX-License-Identifier: BSL-1.0
// parameter: one tensor that a layer learns or keeps, by name and shape, what its axes mean, and how it starts.
#pragma once
#include <convexpr/core/shape.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace convexpr {

// What an axis counts. File formats differ in the order of axes; who knows what each means can transpose by rule
// (network/axis_order.hpp).
enum class axis_meaning : unsigned char {
  unknown,
  filters,   // what the layer gives: filters, units, features out
  channels,  // what it reads: the channels that one filter sees, features in, those that a norm scales
  kernel,    // taps along a spatial axis
  places     // places along a spatial axis of the input
};

// One for each axis; those behind the last stay unknown.
using axis_meanings = std::array<axis_meaning, max_rank>;

inline constexpr axis_meanings per_filter{axis_meaning::filters}, per_channel{axis_meaning::channels};

namespace detail {

inline constexpr auto kernel_axes_of_rank = [] {
  std::array<axis_meanings, max_rank + 1> all{};
  for (std::size_t rank = 2; rank <= max_rank; ++rank) {
    all[rank][0] = axis_meaning::filters;
    for (std::size_t axis = 1; axis + 1 < rank; ++axis) all[rank][axis] = axis_meaning::kernel;
    all[rank][rank - 1] = axis_meaning::channels;
  }
  return all;
}();

}  // namespace detail

// [filters][kernel...][channels], the order of every weight in this library that sums over channels.
constexpr const axis_meanings& kernel_axes(std::size_t rank) { return detail::kernel_axes_of_rank[rank]; }

struct parameter {
  std::string_view name{};
  shape extents{};
  bool random = false;    // drawn by an initialiser; otherwise filled with `start`
  bool trainable = true;  // false: a statistic kept beside the weights, not counted in parameter_count
  double start = 0;
  std::size_t fan_in = 0;   // how many inputs one output sums over
  std::size_t fan_out = 0;  // how many outputs one input reaches
  axis_meanings axes{};
  std::size_t groups = 1;   // into which filters fall, one behind the other; each has channels of its own
  bool transposed = false;  // file formats keep it as the weight of the convolution whose transpose it is
};

constexpr parameter weight_parameter(shape extents, std::size_t fan_in, std::size_t fan_out,
                                     std::string_view name = "weight", const axis_meanings& axes = {}) {
  return {name, extents, true, true, 0, fan_in, fan_out, axes};
}
constexpr parameter constant_parameter(std::string_view name, shape extents, double start,
                                       const axis_meanings& axes = {}) {
  return {name, extents, false, true, start, 0, 0, axes};
}
constexpr parameter statistic_parameter(std::string_view name, shape extents, double start,
                                        const axis_meanings& axes = {}) {
  return {name, extents, false, false, start, 0, 0, axes};
}

}  // namespace convexpr
