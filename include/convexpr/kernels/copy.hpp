// SPDX-License-Identifier: BSL-1.0
// copy: numbers that only move: one more input of a concatenation into its channels, and pixel_shuffle.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/pointwise.hpp>
#include <convexpr/plan/stage.hpp>

#include <cstddef>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// out(p R + t, c) = in(p, c R^n + t), t the place in the R^n block of places that place p becomes, row-major.
template <stage S>
struct shuffled_copy {
  static constexpr operation o = S.main;
  static constexpr axis_window d = o.depth(), h = o.height(), l = o.width();
  static constexpr std::size_t block = d.stride * h.stride * l.stride;

  static constexpr std::size_t items = o.in_places();
  static constexpr std::size_t scratch = 0;

  static void run(const stage_arguments& a, worker w) noexcept {
    const worker::part part = w.of(items);
    for (std::size_t p = part.first; p < part.last; ++p) {
      const std::size_t x = p % l.in, y = p / l.in % h.in, z = p / l.in / h.in;
      const float* from = a.in + p * S.in_pitch;
      for (std::size_t tz = 0; tz < d.stride; ++tz)
        for (std::size_t ty = 0; ty < h.stride; ++ty)
          for (std::size_t tx = 0; tx < l.stride; ++tx, ++from) {
            const std::size_t row = (z * d.stride + tz) * h.out + y * h.stride + ty;
            float* to = a.out + (row * l.out + x * l.stride + tx) * S.out_pitch;
            for (std::size_t c = 0; c < o.filters; ++c) to[c] = from[c * block];
          }
    }
  }
};

// A part of a concatenation: `out` points at its channels of the first place.
template <stage S>
struct copy : pointwise<S> {};
template <stage S>
  requires(S.main.is(operation_kind::pixel_shuffle))
struct copy<S> : shuffled_copy<S> {};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
