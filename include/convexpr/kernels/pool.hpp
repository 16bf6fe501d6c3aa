// SPDX-License-Identifier: BSL-1.0
// pool: the largest value or the mean under each window, channels in the lanes; what lies outside the image is left
// out.
#pragma once
#include <convexpr/kernels/curve.hpp>
#include <convexpr/kernels/lane_blocks.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/kernels/window_row.hpp>
#include <convexpr/plan/stage.hpp>

#include <algorithm>
#include <cstddef>
#include <limits>

namespace convexpr::kernels {

template <stage S>
struct pool {
  static constexpr operation o = S.main;
  static constexpr axis_window d = o.depth(), h = o.height(), l = o.width();
  static constexpr bool is_max = o.is(operation_kind::max_pool);
  static constexpr lane_blocks blocks{o.channels};
  static constexpr std::size_t places = choose_places(l.out, 8, false);  // that are computed together
  using windows = window_row<l, places, S.in_pitch>;

  static constexpr std::size_t items = d.out * h.out * blocks.count;
  static constexpr std::size_t scratch = 0;

  static void run(const stage_arguments& a, worker w) noexcept {
    const worker::part part = w.of(items);
    for (std::size_t item = part.first; item < part.last; ++item) {
      const std::size_t row = item / blocks.count, channel = blocks.begin(item % blocks.count);
      for (std::size_t x = 0; x < l.out; x += places)
        run_tile(a, row / h.out, row % h.out, std::min(x, l.out - places), channel);
    }
  }

 private:
  // A NaN wins, and stays.
  [[gnu::always_inline]] static inline vec combine(vec so_far, vec x) {
    if constexpr (is_max)
      return x != x ? x : maximum(x, so_far);
    else
      return so_far + x;
  }
  static constexpr float nothing = is_max ? -std::numeric_limits<float>::infinity() : 0;

  // `places` windows of row y of plane z, from place x on. Each row of a window is reduced by itself first, which keeps
  // the sums of large windows short.
  static void run_tile(const stage_arguments& a, std::size_t z, std::size_t y, std::size_t x, std::size_t channel) {
    vec results[places];
    unroll<places>([&](auto n) __attribute__((always_inline)) { results[n] = broadcast(nothing); });
    const tap_range in_z = d.taps_inside(z), in_y = h.taps_inside(y);
    for (std::size_t kz = in_z.first; kz < in_z.last; ++kz)
      for (std::size_t ky = in_y.first; ky < in_y.last; ++ky) {
        const float* row = a.in + (d.source(z, kz) * h.in + h.source(y, ky)) * l.in * S.in_pitch + channel;
        vec of_row[places];
        unroll<places>([&](auto n) __attribute__((always_inline)) { of_row[n] = broadcast(nothing); });
        if constexpr (windows::is_long)
          windows::each_tap(row, x, [&](auto n, std::size_t, const float* place) __attribute__((always_inline)) {
            of_row[n] = combine(of_row[n], load_block<blocks>(place, channel));
          });
        else
          windows::each_column(row, vector_of<nothing>.data(), x,
                               [&](auto column, const float* place) __attribute__((always_inline)) {
                                 const vec seen = load_block<blocks>(place, channel);
                                 unroll<l.kernel>([&](auto tap) __attribute__((always_inline)) {
                                   if constexpr (windows::sees(column, tap)) {
                                     constexpr std::size_t n = windows::place(column, tap);
                                     of_row[n] = combine(of_row[n], seen);
                                   }
                                 });
                               });
        unroll<places>([&](auto n) __attribute__((always_inline)) { results[n] = combine(results[n], of_row[n]); });
      }
    unroll<places>([&](auto n) __attribute__((always_inline)) {
      const std::size_t place = (z * h.out + y) * l.out + x + n;
      vec result = results[n];
      if constexpr (!is_max) result *= share(z, y, x + n);
      store_block<blocks>(a.out + place * S.out_pitch + channel, channel, apply_curve<S.activation>(result));
    });
  }

  // What each cell weighs in a mean.
  static constexpr bool is_inside(const axis_window& w) {
    return w.before == 0 && (w.out - 1) * w.stride + w.span() <= w.in;
  }
  static constexpr std::size_t cells(const axis_window& w, std::size_t at) {
    if (o.count_padding) return w.taps_padded(at);
    const tap_range taps = w.taps_inside(at);
    return taps.last - taps.first;
  }
  static constexpr float share(std::size_t z, std::size_t y, std::size_t x) {
    if (is_inside(d) && is_inside(h) && is_inside(l)) return 1 / static_cast<float>(o.taps());
    const std::size_t count = cells(d, z) * cells(h, y) * cells(l, x);
    return count == 0 ? 0 : 1 / static_cast<float>(count);
  }
};

}  // namespace convexpr::kernels
