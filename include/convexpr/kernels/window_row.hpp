// SPDX-License-Identifier: BSL-1.0
// window_row: neighbouring windows over one row of an image, their columns unrolled. Each column is loaded once for all
// windows that see it; only of columns that can lie outside the image is asked whether they do. Places of the row are
// Pitch numbers apart.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/layers/window.hpp>

#include <algorithm>
#include <array>
#include <cstddef>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// How many windows of a row to compute together, at most `most`. The last of these tiles ends with the row and overlaps
// its neighbour, so that all are alike: the fewer windows are computed the better. Disjoint tiles divide the row.
constexpr std::size_t choose_places(std::size_t width, std::size_t most, bool disjoint) {
  most = std::min(width, most);
  std::size_t best = 1, least = 2 * (width + most);
  for (std::size_t places = disjoint ? 1 : (most + 1) / 2; places <= most; ++places) {
    const std::size_t computed = (width + places - 1) / places * places;
    if (computed > least || (disjoint && computed != width)) continue;
    least = computed;
    best = places;
  }
  return best;
}

// A kernel longer than this is a loop.
inline constexpr std::size_t longest_unrolled = 16;

// What a place outside the image holds: a vector of this number.
template <float Value, std::size_t Lanes>
inline constexpr auto vector_of = [] {
  std::array<float, Lanes> all{};
  all.fill(Value);
  return all;
}();

template <axis_window W, std::size_t Places, std::size_t Pitch>
struct window_row {
  static constexpr bool is_long = W.kernel > longest_unrolled;
  static constexpr std::size_t columns = (Places - 1) * W.stride + W.span();

  // The window of `place` sees the column with this tap.
  static constexpr bool sees(std::size_t column, std::size_t tap) {
    return column >= tap * W.dilation && (column - tap * W.dilation) % W.stride == 0 &&
           (column - tap * W.dilation) / W.stride < Places;
  }
  static constexpr std::size_t place(std::size_t column, std::size_t tap) {
    return (column - tap * W.dilation) / W.stride;
  }
  static constexpr bool is_seen(std::size_t column) {
    for (std::size_t tap = 0; tap < W.kernel; ++tap)
      if (sees(column, tap)) return true;
    return false;
  }
  static constexpr bool may_lie_outside(std::size_t column) {
    return column < W.before || (W.out - Places) * W.stride + column >= W.before + W.in;
  }

  // Calls use(column, place) for every column that the windows from place x on see; column is a constant, place points
  // to the column's numbers in the row, or at `outside`. A choice between two pointers costs a tile less than a branch.
  template <class Use>
  [[gnu::always_inline]] static inline void each_column(const float* row, const float* outside, std::size_t x,
                                                        Use use) {
    unroll<columns>([&](auto column) __attribute__((always_inline)) {
      if constexpr (is_seen(column)) {
        const std::size_t from = x * W.stride + column - W.before;  // wraps around in front of the image
        const float* place = row + from * Pitch;
        if constexpr (may_lie_outside(column)) place = from < W.in ? place : outside;
        use(column, place);
      }
    });
  }

  // Calls use(n, tap, place) for every tap inside the image of the windows from place x on; n, the window, is a
  // constant and tap is not.
  template <class Use>
  [[gnu::always_inline]] static inline void each_tap(const float* row, std::size_t x, Use use) {
    for (std::size_t tap = 0; tap < W.kernel; ++tap)
      each_window(row, x, tap, [&](auto n, const float* place) __attribute__((always_inline)) { use(n, tap, place); });
  }
  // The same for one tap: use(n, place).
  template <class Use>
  [[gnu::always_inline]] static inline void each_window(const float* row, std::size_t x, std::size_t tap, Use use) {
    unroll<Places>([&](auto n) __attribute__((always_inline)) {
      const std::size_t from = (x + n) * W.stride + tap * W.dilation - W.before;
      if (from < W.in) use(n, row + from * Pitch);
    });
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
