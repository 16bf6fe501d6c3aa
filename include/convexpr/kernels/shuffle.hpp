// SPDX-License-Identifier: BSL-1.0
// shuffle: pixel_shuffle, numbers that only move.
//   out(p R + t, c) = in(p, c R^n + t), t the place in the R^n block of places that place p becomes, row-major
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/epilogue.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <cstddef>
#include <string_view>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// A number is loaded and stored. Counted, not measured: nobody else serves this layer.
inline constexpr double cycles_of_a_number = 2;

struct shuffle {
  static constexpr std::string_view name = "shuffle";
  static constexpr kernel_traits traits{.leaves_gaps = true};

  static constexpr bool serves(const stage& s) { return s.main.is(operation_kind::pixel_shuffle); }
  static constexpr offer ask(const stage& s) {
    return {cycles_of_a_number * static_cast<double>(s.main.in_places() * s.main.channels), {}, 0, 0};
  }
  static constexpr void pack(const stage&, const stage_weights&, std::byte*) {}

  template <stage S>
  struct code;
};

template <stage S>
struct shuffle::code {
  static constexpr operation o = S.main;
  static constexpr axis_window d = o.depth(), h = o.height(), l = o.width();
  static constexpr std::size_t block = d.stride * h.stride * l.stride;
  // Rows of the input, each of which becomes several of the output.
  static constexpr work_units units{d.in * h.in, 1, 1};

  static void run(const arguments& a, const band& b) noexcept {
    for (std::size_t p = b.first_row * l.in; p < b.last_row * l.in; ++p) {
      const std::size_t x = p % l.in, y = p / l.in % h.in, z = p / l.in / h.in;
      const float* from = typed<float>(a.in) + p * S.in_pitch;
      for (std::size_t tz = 0; tz < d.stride; ++tz)
        for (std::size_t ty = 0; ty < h.stride; ++ty)
          for (std::size_t tx = 0; tx < l.stride; ++tx, ++from) {
            const std::size_t row = (z * d.stride + tz) * h.out + y * h.stride + ty;
            float* const to = epilogue<S>::results(a, row * l.out + x * l.stride + tx);
            for (std::size_t c = 0; c < o.filters; ++c) to[c] = from[c * block];
          }
    }
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
