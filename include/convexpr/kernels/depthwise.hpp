// SPDX-License-Identifier: BSL-1.0
// depthwise: convolution of every channel by itself. Channels lie in the lanes; a tile of several places of several
// rows stays in registers, so that an input vector is loaded once for all windows of the tile that see it. What lies
// outside the image is left out tap by tap: nothing is padded or copied.
//   weights [block of lanes filters][1 offset + taps][lanes]
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/epilogue.hpp>
#include <convexpr/kernels/folded_weights.hpp>
#include <convexpr/kernels/lane_blocks.hpp>
#include <convexpr/kernels/stored.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/kernels/window_row.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// Places of a row and rows that are computed together. The result may lie on what is added: then nothing is computed
// twice.
struct depthwise_tile {
  std::size_t places = 1, rows = 1;
};
// A vector that comes from the second-level cache takes as long as so many multiply-adds; loads beside them make a
// depthwise convolution longer by this factor. Sapphire Rapids.
inline constexpr std::size_t multiply_adds_of_a_load = 3;
inline constexpr double depthwise_loads = 1.2;
// Places of a row and rows that are tried.
inline constexpr std::size_t most_places_of_a_row = 8, most_rows_together = 3;

// The tile that loads and computes least.
constexpr depthwise_tile choose_depthwise_tile(const stage& s) {
  const axis_window &h = s.main.height(), &l = s.main.width();
  const std::size_t held = h.kernel * l.kernel + 2;  // weights of a plane that stay in registers, and two to spare
  depthwise_tile best;
  std::size_t least = static_cast<std::size_t>(-1);
  for (std::size_t most = 1; most <= most_places_of_a_row; ++most) {
    const std::size_t places = choose_places(l.out, most, s.adds), tiles = (l.out + places - 1) / places;
    const std::size_t columns = (places - 1) * l.stride + l.span();
    // the sums, the weights of a row of taps if they are held, and what is seen of the input
    if (places > 1 && places + (l.kernel > longest_unrolled ? 1 : l.kernel) + 1 > s.machine.registers) break;
    // few rows, for that is what a convolution behind this one asks for
    for (std::size_t rows = 1; rows <= std::min(h.out, most_rows_together); ++rows) {
      if (rows > 1 && held + rows * places > s.machine.registers) break;
      const std::size_t seen = h.out / rows * ((rows - 1) * h.stride + h.span()) + h.out % rows * h.kernel;
      const std::size_t cost =
          tiles * (multiply_adds_of_a_load * seen * columns + h.out * places * h.kernel * l.kernel);
      if (cost > least) continue;
      least = cost;
      best = {places, rows};
    }
  }
  return best;
}

struct depthwise {
  static constexpr std::string_view name = "depthwise";
  static constexpr kernel_traits traits{.adds = true, .activates = true, .leaves_gaps = true, .overwrites_added = true};

  static constexpr bool serves(const stage& s) { return s.main.is_depthwise() && !s.has_front(); }

  // A multiply-add for every tap, place and vector of channels, and loads.
  static constexpr offer ask(const stage& s) {
    const std::size_t blocks = lane_blocks(s.main.filters, s.machine.lanes, s.adds).count;
    const auto products = static_cast<double>(blocks * s.main.taps() * s.main.out_places());
    return {depthwise_loads * products / s.machine.multiply_adds,
            {},
            blocks * (1 + s.main.taps()) * s.machine.lanes * sizeof(float),
            0};
  }

  static constexpr void pack(const stage& s, const stage_weights& weights, std::byte* to) {
    const folded_weights w(s.main, weights.main, weights.room);
    const lane_blocks blocks(s.main.filters, s.machine.lanes, s.adds);
    const std::size_t taps = s.main.taps();
    const std::size_t line = blocks.lanes * sizeof(float);
    for (std::size_t block = 0; block < blocks.count; ++block, to += (1 + taps) * line) {
      const std::size_t first = blocks.begin(block), width = blocks.width(first);
      packer packed(to);
      for (std::size_t lane = 0; lane < blocks.lanes; ++lane)
        packed.put<float>(lane < width ? w.offset[first + lane] : 0);
      put_columns(w.rows(first, width, taps), taps, element::float32, to + line, blocks.lanes, blocks.lanes);
    }
  }

  // Rows [first, last) of the output, a row being one (z, y); `out` and `added` are those of the first.
  template <stage S>
  static void rows(const arguments& a, std::size_t first, std::size_t last);

  template <stage S>
  struct code;
};

template <stage S>
struct depthwise_loops {
  static constexpr operation o = S.main;
  static constexpr axis_window d = o.depth(), h = o.height(), l = o.width();
  static constexpr std::size_t lanes = S.machine.lanes;
  static constexpr lane_blocks blocks{o.filters, lanes, S.adds};
  using floats = vec<lanes>;
  static constexpr std::size_t multiplier = o.filters / o.channels;
  static constexpr depthwise_tile tile = choose_depthwise_tile(S);
  using windows = window_row<l, tile.places, S.in_pitch>;
  static constexpr std::size_t row_length = l.in * S.in_pitch;  // of the input

  // What the filters from `filter` on see at a place, given where their first channel lies.
  [[gnu::always_inline]] static inline floats load_channels(const float* place, std::size_t filter) {
    if constexpr (multiplier == 1) {
      return load_block<blocks>(place, filter);
    } else {
      floats x{};
      for (std::size_t lane = 0; lane < blocks.width(filter); ++lane)
        x[lane] = place[(filter % multiplier + lane) / multiplier];
      return x;
    }
  }

  // Adds what the input row at `row` gives to Rows rows of sums; it is row Seen of those that their windows see.
  template <std::size_t Rows, std::size_t Seen>
  [[gnu::always_inline]] static inline void add_row(floats (&sums)[Rows * tile.places], const float* row,
                                                    const floats* weight, std::size_t x, std::size_t filter) {
    windows::each_column(
        row, vector_of<0.0f, lanes>.data(), x, [&](auto column, const float* place) __attribute__((always_inline)) {
          floats seen = load_channels(place, filter);
          hold(seen);
          unroll<h.kernel>([&](auto ky) __attribute__((always_inline)) {
            if constexpr (window_row<h, Rows, row_length>::sees(Seen, ky))
              unroll<l.kernel>([&](auto kx) __attribute__((always_inline)) {
                if constexpr (windows::sees(column, kx))
                  sums[window_row<h, Rows, row_length>::place(Seen, ky) * tile.places + windows::place(column, kx)] +=
                      weight[ky * l.kernel + kx] * seen;
              });
          });
        });
  }

  // The same for one row of sums and a kernel too long to be unrolled.
  [[gnu::always_inline]] static inline void add_long_row(floats (&sums)[tile.places], const float* row,
                                                         const float* weight, std::size_t x, std::size_t filter) {
    windows::each_tap(row, x, [&](auto n, std::size_t tap, const float* place) __attribute__((always_inline)) {
      sums[n] += load<floats>(weight + tap * lanes) * load_channels(place, filter);
    });
  }

  // Rows y to y + Rows - 1 of plane z, from place x on; `out` and `added` begin with row `first`.
  template <std::size_t Rows>
  [[gnu::always_inline]] static inline void run_tile(const arguments& a, std::size_t first, std::size_t z,
                                                     std::size_t y, std::size_t x, std::size_t block) {
    const float* packed = typed<float>(a.weights) + block * (1 + o.taps()) * lanes;
    const std::size_t filter = blocks.begin(block);
    floats sums[Rows * tile.places];
    const floats offset = load<floats>(packed);
    unroll<Rows * tile.places>([&](auto n) __attribute__((always_inline)) { sums[n] = offset; });
    packed += lanes;
    const tap_range in_z = d.taps_inside(z);
    for (std::size_t kz = in_z.first; kz < in_z.last; ++kz) {
      const float* plane = typed<float>(a.in) + d.source(z, kz) * h.in * row_length + filter / multiplier;
      if constexpr (Rows > 1) {
        floats weight[h.kernel * l.kernel];
        unroll<h.kernel * l.kernel>([&](auto n) __attribute__((always_inline)) {
          weight[n] = load<floats>(packed + (kz * h.kernel * l.kernel + n) * lanes);
        });
        unroll<(Rows - 1) * h.stride + h.span()>([&](auto seen) __attribute__((always_inline)) {
          const std::size_t from = y * h.stride + seen - h.before;
          if (from < h.in) add_row<Rows, seen>(sums, plane + from * row_length, weight, x, filter);
        });
      } else {
        const tap_range in_y = h.taps_inside(y);
        for (std::size_t ky = in_y.first; ky < in_y.last; ++ky) {
          const float* row = plane + h.source(y, ky) * row_length;
          const float* taps = packed + (kz * h.kernel + ky) * l.kernel * lanes;
          if constexpr (windows::is_long) {
            add_long_row(sums, row, taps, x, filter);
          } else {
            floats weight[l.kernel];
            unroll<l.kernel>([&](auto n)
                                 __attribute__((always_inline)) { weight[n] = load<floats>(taps + n * lanes); });
            add_row<1, 0>(sums, row, weight, x, filter);
          }
        }
      }
    }
    unroll<Rows * tile.places>([&](auto n) __attribute__((always_inline)) {
      const std::size_t row = z * h.out + y - first + n / tile.places;
      epilogue<S>::template finish<blocks.are_whole() ? lanes : o.filters>(
          a, sums[n], row * l.out + x + n % tile.places, filter, o.filters - filter);
    });
  }

  template <std::size_t Rows>
  static void run_rows(const arguments& a, std::size_t first, std::size_t z, std::size_t y) {
    for (std::size_t x = 0; x < l.out; x += tile.places)
      for (std::size_t block = 0; block < blocks.count; ++block)
        run_tile<Rows>(a, first, z, y, std::min(x, l.out - tile.places), block);
  }
};

template <stage S>
void depthwise::rows(const arguments& a, std::size_t first, std::size_t last) {
  using loops = depthwise_loops<S>;
  constexpr std::size_t height = S.main.height().out, together = loops::tile.rows;
  for (std::size_t row = first; row < last;) {
    const std::size_t z = row / height, y = row % height;
    if (together > 1 && std::min(last - row, height - y) >= together) {
      loops::template run_rows<together>(a, first, z, y);
      row += together;
    } else {
      loops::template run_rows<1>(a, first, z, y);
      row += 1;
    }
  }
}

template <stage S>
struct depthwise::code {
  static constexpr work_units units{S.main.depth().out * S.main.height().out, 1, 1};

  static void run(const arguments& a, const band& b) noexcept {
    const std::size_t place = b.first_row * S.main.width().out;
    arguments of_first = a;
    of_first.out += place * S.out_pitch * sizeof(float);
    if constexpr (S.adds) of_first.added += place * S.added_pitch * sizeof(float);
    rows<S>(of_first, b.first_row, b.last_row);
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
