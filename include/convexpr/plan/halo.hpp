// SPDX-License-Identifier: BSL-1.0
// halo: which rows of its input a stage reads for a band of its output, whatever kernel computes it. Rows are counted
// through all planes of a volume.
//   convolution, pool        rows y stride - before to y stride - before + dilation (kernel - 1)
//   transposed convolution   the rows whose windows reach y
#pragma once
#include <convexpr/layers/operation.hpp>
#include <convexpr/plan/stage.hpp>

#include <algorithm>
#include <cstddef>

namespace convexpr {

struct row_range {
  std::size_t first = 0, last = 0;  // one behind the last

  constexpr bool is_empty() const { return first >= last; }
};

namespace detail {

// Along one axis, for outputs `of.first` to `of.last` - 1.
constexpr row_range cells_read(const axis_window& axis, bool transposed, row_range of) {
  const std::size_t reach = axis.span() - 1;
  if (transposed) {
    const std::size_t begin = of.first + axis.before;
    const std::size_t first = begin <= reach ? 0 : (begin - reach + axis.stride - 1) / axis.stride;
    return {first, std::min(axis.in, (of.last - 1 + axis.before) / axis.stride + 1)};
  }
  const std::size_t begin = of.first * axis.stride, end = (of.last - 1) * axis.stride + reach + 1;
  return {begin <= axis.before ? 0 : begin - axis.before,
          std::min(axis.in, end <= axis.before ? 0 : end - axis.before)};
}

constexpr row_range rows_read(const operation& o, row_range of) {
  if (of.is_empty()) return {};
  const bool transposed = o.is(operation_kind::transposed_convolution);
  const std::size_t height = o.height().out, top = of.first / height, bottom = (of.last - 1) / height;
  const bool one_plane = top == bottom;
  const row_range z = cells_read(o.depth(), transposed, {top, bottom + 1});
  const row_range y =
      cells_read(o.height(), transposed,
                 one_plane ? row_range{of.first % height, (of.last - 1) % height + 1} : row_range{0, height});
  if (z.is_empty() || y.is_empty()) return {};
  return {z.first * o.height().in + y.first, (z.last - 1) * o.height().in + y.last};
}

}  // namespace detail

// For a stage of windows, between the rows of its main operation's output.
constexpr row_range rows_read(const stage& s, row_range of) {
  const row_range main = detail::rows_read(s.main, of);
  return s.has_front() ? detail::rows_read(s.front, main) : main;
}

}  // namespace convexpr
