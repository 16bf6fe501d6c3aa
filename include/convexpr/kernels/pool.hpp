// SPDX-License-Identifier: BSL-1.0
// pool: the largest value or the mean under each window, channels in the lanes; what lies outside the image is left
// out.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/epilogue.hpp>
#include <convexpr/kernels/geometry.hpp>
#include <convexpr/kernels/lane_blocks.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/kernels/window_row.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <string_view>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// A vector is loaded for every tap and combined. Counted, not measured: nobody else serves these layers.
inline constexpr double cycles_of_a_tap = 1;
// Windows of a row that are computed together.
constexpr std::size_t most_windows(const target& t) { return std::min<std::size_t>(8, t.registers - 4); }

struct pool {
  static constexpr std::string_view name = "pool";
  static constexpr kernel_traits traits{.activates = true, .leaves_gaps = true};

  static constexpr bool serves(const stage& s) {
    return s.main.is(operation_kind::max_pool) || s.main.is(operation_kind::avg_pool);
  }
  static constexpr offer ask(const stage& s) {
    const std::size_t vectors = whole_vectors(s.main.channels, s.machine.lanes);
    return {cycles_of_a_tap * static_cast<double>(s.main.out_places() * s.main.taps() * vectors), {}, 0, 0};
  }
  static constexpr void pack(const stage&, const stage_weights&, std::byte*) {}

  template <stage S>
  struct code;
};

template <stage S>
struct pool::code {
  static constexpr operation o = S.main;
  static constexpr axis_window d = o.depth(), h = o.height(), l = o.width();
  static constexpr bool is_max = o.is(operation_kind::max_pool);
  static constexpr std::size_t lanes = S.machine.lanes;
  static constexpr lane_blocks blocks{o.channels, lanes};
  using floats = vec<lanes>;
  static constexpr std::size_t places =
      choose_places(l.out, most_windows(S.machine), false);  // that are computed together
  using windows = window_row<l, places, S.in_pitch>;

  static constexpr work_units units{d.out * h.out, 1, blocks.count};

  static void run(const arguments& a, const band& b) noexcept {
    for (std::size_t row = b.first_row; row < b.last_row; ++row)
      for (std::size_t block = b.first_part; block < b.last_part; ++block)
        for (std::size_t x = 0; x < l.out; x += places)
          run_tile(a, row / h.out, row % h.out, std::min(x, l.out - places), blocks.begin(block));
  }

 private:
  // A NaN wins, and stays.
  [[gnu::always_inline]] static inline floats combine(floats so_far, floats x) {
    if constexpr (is_max)
      return maximum_or_nan(x, so_far);
    else
      return so_far + x;
  }
  static constexpr float nothing = is_max ? -std::numeric_limits<float>::infinity() : 0;

  // Results of windows side by side.
  struct row_of_results {
    floats at[places];

    [[gnu::always_inline]] void clear() {
      unroll<places>([&](auto n) __attribute__((always_inline)) { at[n] = broadcast<floats>(nothing); });
    }
    [[gnu::always_inline]] void combine_with(const row_of_results& other) {
      unroll<places>([&](auto n) __attribute__((always_inline)) { at[n] = combine(at[n], other.at[n]); });
    }
  };

  // Terms [first, last), each combined with `results` by term(n, results); half by half where there are many, so that
  // no sum is long: its error grows with the logarithm of their number only.
  static constexpr std::size_t longest_sum = 32;
  template <class Term>
  [[gnu::always_inline]] static inline void combine_terms(std::size_t first, std::size_t last, const Term& term,
                                                          row_of_results& results) {
    for (std::size_t n = first; n < last; ++n) term(n, results);
  }
  template <class Term>
  static void combine_halves(std::size_t first, std::size_t last, const Term& term, row_of_results& results) {
    if (last - first <= longest_sum) return combine_terms(first, last, term, results);
    const std::size_t middle = first + (last - first) / 2;
    row_of_results other;
    other.clear();
    combine_halves(first, middle, term, results);
    combine_halves(middle, last, term, other);
    results.combine_with(other);
  }
  template <std::size_t Most, class Term>
  [[gnu::always_inline]] static inline void combine_all(std::size_t first, std::size_t last, const Term& term,
                                                        row_of_results& results) {
    if constexpr (is_max || Most <= longest_sum)
      combine_terms(first, last, term, results);
    else
      combine_halves(first, last, term, results);
  }

  // One row of the windows from place x on, combined with what is there.
  [[gnu::always_inline]] static inline void add_row(const float* row, std::size_t x, std::size_t channel,
                                                    row_of_results& results) {
    if constexpr (windows::is_long) {
      const auto tap = [&](std::size_t kx, row_of_results& to) __attribute__((always_inline)) {
        windows::each_window(row, x, kx, [&](auto n, const float* place) __attribute__((always_inline)) {
          to.at[n] = combine(to.at[n], load_block<blocks>(place, channel));
        });
      };
      combine_all<l.kernel>(0, l.kernel, tap, results);
    } else {
      windows::each_column(row, vector_of<nothing, lanes>.data(), x,
                           [&](auto column, const float* place) __attribute__((always_inline)) {
                             const floats seen = load_block<blocks>(place, channel);
                             unroll<l.kernel>([&](auto tap) __attribute__((always_inline)) {
                               if constexpr (windows::sees(column, tap)) {
                                 constexpr std::size_t n = windows::place(column, tap);
                                 results.at[n] = combine(results.at[n], seen);
                               }
                             });
                           });
    }
  }

  // `places` windows of row y of plane z, from place x on. Each row of a window is reduced by itself first.
  static void run_tile(const arguments& a, std::size_t z, std::size_t y, std::size_t x, std::size_t channel) {
    row_of_results results;
    results.clear();
    const tap_range in_z = d.taps_inside(z), in_y = h.taps_inside(y);
    const std::size_t rows = in_y.last - in_y.first;
    const auto row = [&](std::size_t n, row_of_results& to) __attribute__((always_inline)) {
      const std::size_t kz = d.kernel == 1 ? 0 : in_z.first + n / rows;
      const std::size_t ky = in_y.first + (d.kernel == 1 ? n : n % rows);
      row_of_results of_row;
      of_row.clear();
      add_row(typed<float>(a.in) + (d.source(z, kz) * h.in + h.source(y, ky)) * l.in * S.in_pitch + channel, x, channel,
              of_row);
      to.combine_with(of_row);
    };
    combine_all<d.kernel * h.kernel>(0, (in_z.last - in_z.first) * rows, row, results);
    unroll<places>([&](auto n) __attribute__((always_inline)) {
      const std::size_t place = (z * h.out + y) * l.out + x + n;
      floats result = results.at[n];
      if constexpr (!is_max) result *= share(z, y, x + n);
      epilogue<S>::template finish<blocks.are_whole() ? lanes : o.channels>(a, result, place, channel,
                                                                            o.channels - channel);
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

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
