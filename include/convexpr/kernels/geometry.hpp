// SPDX-License-Identifier: BSL-1.0
// What kernels ask of an operation.
#pragma once
#include <convexpr/layers/operation.hpp>

#include <cstddef>

namespace convexpr::kernels {

constexpr bool is_padded(const axis_window& w) { return w.before != 0 || (w.out - 1) * w.stride + w.span() > w.in; }
constexpr bool is_padded(const operation& o) {
  return is_padded(o.axes[0]) || is_padded(o.axes[1]) || is_padded(o.axes[2]);
}
constexpr bool is_one_by_one(const operation& o) {
  for (const axis_window& a : o.axes)
    if (a.kernel != 1 || a.stride != 1 || a.before != 0 || a.in != a.out) return false;
  return true;
}
constexpr bool is_image(const operation& o) { return o.axes[0].in == 1 && o.axes[0].kernel == 1 && o.axes[0].out == 1; }

constexpr std::size_t whole_vectors(std::size_t numbers, std::size_t lanes) { return (numbers + lanes - 1) / lanes; }

// A 1x1 convolution sees no rows: its places may be cut into rows of any length that divides them.
constexpr operation with_rows_of(operation o, std::size_t width) {
  const std::size_t places = o.out_places();
  for (axis_window& a : o.axes) a = axis_window{};
  o.axes[1].in = o.axes[1].out = places / width;
  o.axes[2].in = o.axes[2].out = width;
  return o;
}

}  // namespace convexpr::kernels
