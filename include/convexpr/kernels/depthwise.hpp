// SPDX-License-Identifier: BSL-1.0
// depthwise: convolution of every channel by itself. Channels lie in the lanes; a tile of several places of several
// rows stays in registers, so that an input vector is loaded once for all windows of the tile that see it. What lies
// outside the image is left out tap by tap: nothing is padded or copied.
//   weights [block of lanes filters][1 offset + taps][lanes]
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/curve.hpp>
#include <convexpr/kernels/folded_weights.hpp>
#include <convexpr/kernels/lane_blocks.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/kernels/window_row.hpp>
#include <convexpr/plan/stage.hpp>

#include <algorithm>
#include <cstddef>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

constexpr std::size_t depthwise_packed_size(const stage& s) {
  return lane_blocks(s.main.filters, s.adds).count * (1 + s.main.taps()) * lanes;
}

inline void pack_depthwise(const stage& s, const folded_weights& w, float* to) {
  const lane_blocks blocks(s.main.filters, s.adds);
  const std::size_t taps = s.main.taps();
  for (std::size_t block = 0; block < blocks.count; ++block)
    for (std::size_t n = 0; n <= taps; ++n)
      for (std::size_t lane = 0; lane < lanes; ++lane) {
        const std::size_t f = blocks.begin(block) + lane;
        *to++ = f >= blocks.channels ? 0 : n == 0 ? w.offset[f] : w.scale[f] * w.weight[f * taps + n - 1];
      }
}

// Places of a row and rows that are computed together. The result may lie on what is added: then nothing is computed
// twice.
struct depthwise_tile {
  std::size_t places = 1, rows = 1;
};
// The tile that loads and computes least; a vector from the second-level cache takes as long as three multiply-adds.
constexpr depthwise_tile choose_depthwise_tile(const stage& s) {
  const axis_window &h = s.main.height(), &l = s.main.width();
  const std::size_t held = h.kernel * l.kernel + 2;  // weights of a plane that stay in registers, and two to spare
  depthwise_tile best;
  std::size_t least = static_cast<std::size_t>(-1);
  for (std::size_t most = 1; most <= 8; ++most) {
    const std::size_t places = choose_places(l.out, most, s.adds), tiles = (l.out + places - 1) / places;
    const std::size_t columns = (places - 1) * l.stride + l.span();
    // few rows, for that is what a convolution behind this one asks for
    for (std::size_t rows = 1; rows <= std::min<std::size_t>(h.out, 3); ++rows) {
      if (rows > 1 && held + rows * places > native.registers) break;
      const std::size_t seen = h.out / rows * ((rows - 1) * h.stride + h.span()) + h.out % rows * h.kernel;
      const std::size_t cost = tiles * (3 * seen * columns + h.out * places * h.kernel * l.kernel);
      if (cost > least) continue;
      least = cost;
      best = {places, rows};
    }
  }
  return best;
}

template <stage S>
struct depthwise_loops {
  static constexpr operation o = S.main;
  static constexpr axis_window d = o.depth(), h = o.height(), l = o.width();
  static constexpr lane_blocks blocks{o.filters, S.adds};
  static constexpr std::size_t multiplier = o.filters / o.channels;
  static constexpr depthwise_tile tile = choose_depthwise_tile(S);
  using windows = window_row<l, tile.places, S.in_pitch>;
  static constexpr std::size_t row_length = l.in * S.in_pitch;  // of the input

  // Where the rows from `first` on are computed: pointers to the places of that row.
  struct band {
    const float *in, *weights, *added;
    float* out;
    std::size_t out_pitch, first;
  };

  // What the filters from `filter` on see at a place, given where their first channel lies.
  [[gnu::always_inline]] static inline vec load_channels(const float* place, std::size_t filter) {
    if constexpr (multiplier == 1) {
      return load_block<blocks>(place, filter);
    } else {
      vec x{};
      for (std::size_t lane = 0; lane < blocks.width(filter); ++lane)
        x[lane] = place[(filter % multiplier + lane) / multiplier];
      return x;
    }
  }

  [[gnu::always_inline]] static inline void finish(const band& b, vec sum, std::size_t place, std::size_t filter) {
    if constexpr (S.adds) sum += load_block<blocks>(b.added + place * S.added_pitch + filter, filter);
    store_block<blocks>(b.out + place * b.out_pitch + filter, filter, apply_curve<S.activation>(sum));
  }

  // Adds what the input row at `row` gives to Rows rows of sums; it is row Seen of those that their windows see.
  template <std::size_t Rows, std::size_t Seen>
  [[gnu::always_inline]] static inline void add_row(vec (&sums)[Rows * tile.places], const float* row,
                                                    const vec* weight, std::size_t x, std::size_t filter) {
    windows::each_column(
        row, vector_of<0.0f>.data(), x, [&](auto column, const float* place) __attribute__((always_inline)) {
          const vec seen = load_channels(place, filter);
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
  [[gnu::always_inline]] static inline void add_long_row(vec (&sums)[tile.places], const float* row,
                                                         const float* weight, std::size_t x, std::size_t filter) {
    windows::each_tap(row, x, [&](auto n, std::size_t tap, const float* place) __attribute__((always_inline)) {
      sums[n] += load(weight + tap * lanes) * load_channels(place, filter);
    });
  }

  // Rows y to y + Rows - 1 of plane z, from place x on.
  template <std::size_t Rows>
  [[gnu::always_inline]] static inline void run_tile(const band& b, std::size_t z, std::size_t y, std::size_t x,
                                                     std::size_t block) {
    const float* packed = b.weights + block * (1 + o.taps()) * lanes;
    const std::size_t filter = blocks.begin(block);
    vec sums[Rows * tile.places];
    const vec offset = load(packed);
    unroll<Rows * tile.places>([&](auto n) __attribute__((always_inline)) { sums[n] = offset; });
    packed += lanes;
    const tap_range in_z = d.taps_inside(z);
    for (std::size_t kz = in_z.first; kz < in_z.last; ++kz) {
      const float* plane = b.in + d.source(z, kz) * h.in * row_length + filter / multiplier;
      if constexpr (Rows > 1) {
        vec weight[h.kernel * l.kernel];
        unroll<h.kernel * l.kernel>([&](auto n) __attribute__((always_inline)) {
          weight[n] = load(packed + (kz * h.kernel * l.kernel + n) * lanes);
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
            vec weight[l.kernel];
            unroll<l.kernel>([&](auto n) __attribute__((always_inline)) { weight[n] = load(taps + n * lanes); });
            add_row<1, 0>(sums, row, weight, x, filter);
          }
        }
      }
    }
    unroll<Rows * tile.places>([&](auto n) __attribute__((always_inline)) {
      const std::size_t row = z * h.out + y - b.first + n / tile.places;
      finish(b, sums[n], row * l.out + x + n % tile.places, filter);
    });
  }

  template <std::size_t Rows>
  static void run_rows(const band& b, std::size_t z, std::size_t y) {
    for (std::size_t x = 0; x < l.out; x += tile.places)
      for (std::size_t block = 0; block < blocks.count; ++block)
        run_tile<Rows>(b, z, y, std::min(x, l.out - tile.places), block);
  }
};

// Rows [first_row, last_row) of the output, a row being one (z, y); `out` and `added` are those of the first.
template <stage S>
void depthwise_rows(const float* in, const float* weights, float* out, std::size_t out_pitch, std::size_t first_row,
                    std::size_t last_row, const float* added = nullptr) {
  using loops = depthwise_loops<S>;
  constexpr std::size_t height = S.main.height().out, rows = loops::tile.rows;
  const typename loops::band b{in, weights, added, out, out_pitch, first_row};
  for (std::size_t row = first_row; row < last_row;) {
    const std::size_t z = row / height, y = row % height;
    if (rows > 1 && std::min(last_row - row, height - y) >= rows) {
      loops::template run_rows<rows>(b, z, y);
      row += rows;
    } else {
      loops::template run_rows<1>(b, z, y);
      row += 1;
    }
  }
}

template <stage S>
struct depthwise {
  static constexpr std::size_t items = S.main.depth().out * S.main.height().out;
  static constexpr std::size_t scratch = 0;

  static void run(const stage_arguments& a, worker w) noexcept {
    const worker::part rows = w.of(items);
    const std::size_t place = rows.first * S.main.width().out;
    depthwise_rows<S>(a.in, a.weights, a.out + place * S.out_pitch, S.out_pitch, rows.first, rows.last,
                      S.adds ? a.added + place * S.added_pitch : nullptr);
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
