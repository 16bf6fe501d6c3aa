// SPDX-License-Identifier: BSL-1.0
// planar: convolution of stride 1 with fewer filters than lanes: neighbours along the row lie in the lanes instead, and
// the weights are broadcast. The input is first spread into a plane for each channel, with its padding; results are
// dealt out to channels-last again, behind the activation and, where one follows, behind a pool of 2x2.
//   weights [tile of filters][channel][tap][filter], then offsets [filter]
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/curve.hpp>
#include <convexpr/kernels/folded_weights.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/plan/stage.hpp>

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// Sums in registers: `rows` x `vectors` along the row x `filters`.
struct planar_tile {
  std::size_t vectors, filters;
  static constexpr std::size_t rows = 2;

  constexpr explicit planar_tile(const operation& o)
      : vectors(o.width().out > lanes && native.registers > 16 ? 2 : 1),
        filters(std::min(o.filters, (native.registers - 1 - rows * vectors) / (rows * vectors))) {}
};

constexpr std::size_t planar_packed_size(const stage& s) {
  return s.main.taps() * s.main.channels * s.main.filters + s.main.filters;
}

inline void pack_planar(const stage& s, const folded_weights& w, float* to) {
  const operation& o = s.main;
  const std::size_t tile = planar_tile(o).filters, taps = o.taps();
  for (std::size_t first = 0; first < o.filters; first += tile)
    for (std::size_t c = 0; c < o.channels; ++c)
      for (std::size_t tap = 0; tap < taps; ++tap)
        for (std::size_t f = first; f < std::min(first + tile, o.filters); ++f)
          *to++ = w.scale[f] * w.weight[(f * taps + tap) * o.channels + c];
  for (std::size_t f = 0; f < o.filters; ++f) *to++ = w.offset[f];
}

template <stage S>
struct planar {
  static constexpr operation o = S.main;
  static constexpr axis_window h = o.height(), l = o.width();
  static constexpr planar_tile tile{o};
  static constexpr bool pools = !S.pool.is(operation_kind::reference);

  static constexpr std::size_t step = tile.vectors * lanes;  // places of a tile along the row
  static constexpr std::size_t steps = (l.out + step - 1) / step;
  // A plane's row: what the last tile reads, beyond the image too.
  static constexpr std::size_t row = steps * step + (l.kernel - 1) * l.dilation;
  static constexpr std::size_t band_height = S.rows - 1 + h.span() + planar_tile::rows - 1;
  static constexpr std::size_t plane = band_height * row;

  static constexpr std::size_t items = (h.out + 1) / 2;  // pairs of rows
  static constexpr std::size_t scratch = o.channels * plane + tile.filters * planar_tile::rows * step;

  static void run(const stage_arguments& a, worker w) noexcept {
    const worker::part part = w.of(items);
    const std::size_t last = std::min(2 * part.last, h.out);
    for (std::size_t y = 2 * part.first; y < last; y += S.rows) run_band(a, y, std::min(last, y + S.rows));
  }

 private:
  static void run_band(const stage_arguments& a, std::size_t first, std::size_t last) {
    spread(a.in, a.scratch, first, last - 1 + h.span() + (last - first) % 2);
    for (std::size_t y = first; y < last; y += planar_tile::rows)
      for (std::size_t x = 0; x < steps; ++x)
        unroll<(o.filters + tile.filters - 1) / tile.filters>([&](auto n) __attribute__((always_inline)) {
          constexpr std::size_t filter = n * tile.filters;
          run_tile<filter, std::min(tile.filters, o.filters - filter)>(a, a.scratch + (y - first) * row + x * step, y,
                                                                       x * step);
        });
  }

  // Rows [first, last) of the padded image, a plane for each channel.
  static void spread(const float* in, float* to, std::size_t first, std::size_t last) {
    constexpr std::size_t copied = std::min(l.in, row - std::min(row, l.before));
    for (std::size_t y = first; y < last; ++y, to += row) {
      const std::size_t from_y = y - h.before;  // wraps around before the image
      for (std::size_t c = 0; c < o.channels; ++c) {
        float* const target = to + c * plane;
        if (from_y >= h.in || l.before != 0 || l.before + copied < row) std::memset(target, 0, row * sizeof(float));
        if (from_y >= h.in) continue;
        const float* from = in + from_y * l.in * S.in_pitch + c;
        for (std::size_t x = 0; x < copied; ++x) target[l.before + x] = from[x * S.in_pitch];
      }
    }
  }

  template <std::size_t First, std::size_t Filters>
  static void run_tile(const stage_arguments& a, const float* in, std::size_t y, std::size_t x) {
    constexpr std::size_t places = planar_tile::rows * tile.vectors;
    const float* weight = a.weights + First * o.taps() * o.channels;
    const float* offset = a.weights + o.filters * o.taps() * o.channels + First;
    vec sums[Filters * places];
    unroll<Filters * places>([&](auto n) __attribute__((always_inline)) { sums[n] = broadcast(offset[n / places]); });
    for (std::size_t c = 0; c < o.channels; ++c)
      for (std::size_t ky = 0; ky < h.kernel; ++ky) {
        const float* from = in + c * plane + ky * h.dilation * row;
        for (std::size_t kx = 0; kx < l.kernel; ++kx, weight += Filters) {
          vec seen[places];
          unroll<places>([&](auto p) __attribute__((always_inline)) {
            seen[p] = load(from + p / tile.vectors * row + p % tile.vectors * lanes + kx * l.dilation);
          });
          unroll<Filters>([&](auto f) __attribute__((always_inline)) {
            const vec one = broadcast(weight[f]);
            unroll<places>([&](auto p) __attribute__((always_inline)) { sums[f * places + p] += one * seen[p]; });
          });
        }
      }
    unroll<Filters * places>([&](auto n)
                                 __attribute__((always_inline)) { sums[n] = apply_curve<S.activation>(sums[n]); });
    if constexpr (pools)
      store_pooled<First, Filters>(a, sums, y / 2, x / 2);
    else
      store_places<First, Filters>(a, sums, y, x);
  }

  template <std::size_t First, std::size_t Filters>
  static void store_places(const stage_arguments& a, const vec* sums, std::size_t y, std::size_t x) {
    float* const planes = a.scratch + o.channels * plane;
    unroll<Filters * planar_tile::rows * tile.vectors>(
        [&](auto n) __attribute__((always_inline)) { store(planes + n * lanes, sums[n]); });
    for (std::size_t r = 0; r < std::min(planar_tile::rows, h.out - y); ++r)
      deal<First, Filters>(a.out + ((y + r) * l.out + x) * S.out_pitch, planes + r * step, planar_tile::rows * step,
                           std::min(step, l.out - x));
  }

  // Pools 2x2 in registers: rows first, then neighbouring lanes.
  template <std::size_t First, std::size_t Filters>
  static void store_pooled(const stage_arguments& a, const vec* sums, std::size_t y, std::size_t x) {
    constexpr bool largest = S.pool.is(operation_kind::max_pool);
    const auto joined = [](vec p, vec q)
                            __attribute__((always_inline)) { return largest ? maximum_or_nan(p, q) : p + q; };
    float* const planes = a.scratch + o.channels * plane;
    unroll<Filters>([&](auto f) __attribute__((always_inline)) {
      const vec* rows = sums + f * planar_tile::rows * tile.vectors;
      vec pooled[2] = {};
      unroll<tile.vectors>([&](auto v)
                               __attribute__((always_inline)) { pooled[v] = joined(rows[v], rows[tile.vectors + v]); });
      vec both = joined(even_lanes(pooled[0], pooled[1]), odd_lanes(pooled[0], pooled[1]));
      if constexpr (!largest) both *= 0.25f;
      store(planes + f * lanes, both);
    });
    deal<First, Filters>(a.out + (y * (l.out / 2) + x) * S.out_pitch, planes, lanes, std::min(step / 2, l.out / 2 - x));
  }

  // From a plane for each filter to channels side by side.
  template <std::size_t First, std::size_t Filters>
  static void deal(float* out, const float* planes, std::size_t next_plane, std::size_t places) {
    for (std::size_t x = 0; x < places; ++x)
      unroll<Filters>([&](auto f) __attribute__((always_inline)) {
        out[x * S.out_pitch + First + f] = planes[f * next_plane + x];
      });
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
