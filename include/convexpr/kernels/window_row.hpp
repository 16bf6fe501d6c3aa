// SPDX-License-Identifier: BSL-1.0
// window_row: neighbouring windows over one row of an image, their columns unrolled. Each column is loaded once for all
// windows that see it; only columns that can lie outside the image are asked whether they do.
#pragma once
#include <convexpr/kernels/vector.hpp>
#include <convexpr/layers/window.hpp>

#include <cstddef>

namespace convexpr::kernels {

// A kernel longer than this is a loop.
inline constexpr std::size_t longest_unrolled = 16;

template <axis_window W, std::size_t Places>
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

  // Calls use(column, load(place of the input)) for every column that the windows from place x on see; column is a
  // constant.
  template <class Load, class Use>
  [[gnu::always_inline]] static inline void each_column(std::size_t x, Load load_at, Use use) {
    unroll<columns>([&](auto column) __attribute__((always_inline)) {
      if constexpr (is_seen(column)) {
        const std::size_t from = x * W.stride + column - W.before;  // wraps around in front of the image
        if constexpr (may_lie_outside(column)) {
          if (from >= W.in) return;
        }
        use(column, load_at(from));
      }
    });
  }

  // Calls use(place, tap, load(place of the input)), the windows unrolled and the taps not.
  template <class Load, class Use>
  [[gnu::always_inline]] static inline void each_tap(std::size_t x, Load load_at, Use use) {
    for (std::size_t tap = 0; tap < W.kernel; ++tap)
      unroll<Places>([&](auto place) __attribute__((always_inline)) {
        const std::size_t from = (x + place) * W.stride + tap * W.dilation - W.before;
        if (from < W.in) use(place, tap, load_at(from));
      });
  }
};

}  // namespace convexpr::kernels
