// SPDX-License-Identifier: BSL-1.0
// planar: convolution of stride 1 with fewer filters than lanes: neighbours along the row lie in the lanes instead, and
// the weights are broadcast. The input is first spread into a plane for each channel, with its padding; results are
// dealt out to channels-last again, behind the activation and, where one follows, behind a pool of 2x2.
//   weights [tile of filters][channel][tap][filter], then offsets [filter]
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/epilogue.hpp>
#include <convexpr/kernels/folded_weights.hpp>
#include <convexpr/kernels/geometry.hpp>
#include <convexpr/kernels/stored.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string_view>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// Loads beside the multiply-adds make them longer by this factor; cycles to deal out a result to its place among the
// channels, and to spread a number of the input. As many filters as lanes are better off in the lanes, by which they
// are kept away. Sapphire Rapids.
inline constexpr double planar_loads = 1.1, cycles_to_deal = 1.5, cycles_to_spread = 1, many_filters = 4;
// Planes take this share of the second-level cache.
inline constexpr std::size_t planes_share = 4;  // one part in so many

struct planar_layout {
  std::size_t lanes, vectors, filters;  // sums in registers: `rows` x `vectors` along the row x `filters`
  static constexpr std::size_t rows = 2;
  std::size_t step, steps;              // places of a tile along the row, tiles in it
  std::size_t row, band_height, plane;  // a plane's row: what the last tile reads, beyond the image too
  std::size_t scratch;                  // numbers

  constexpr explicit planar_layout(const stage& s) : lanes(s.machine.lanes) {
    const axis_window &h = s.main.height(), &l = s.main.width();
    vectors = l.out > lanes && s.machine.registers > 16 ? 2 : 1;
    filters = std::min(s.main.filters, (s.machine.registers - 1 - rows * vectors) / (rows * vectors));
    step = vectors * lanes;
    steps = (l.out + step - 1) / step;
    row = steps * step + (l.kernel - 1) * l.dilation;
    band_height = s.tiles.rows - 1 + h.span() + rows - 1;
    plane = band_height * row;
    scratch = s.main.channels * plane + filters * rows * step;
  }
};

struct planar {
  static constexpr std::string_view name = "planar";
  static constexpr kernel_traits traits{.activates = true, .pools = true, .leaves_gaps = true};

  static constexpr bool serves(const stage& s) {
    const operation& o = s.main;
    return o.is(operation_kind::convolution) && o.groups == 1 && is_image(o) && o.height().stride == 1 &&
           o.width().stride == 1 && o.out_places() > 1 && !s.has_front();
  }

  static constexpr offer ask(const stage& asked) {
    stage s = asked;
    const operation& o = s.main;
    // an even number of rows
    const std::size_t row_bytes = (o.width().out + s.machine.lanes) * o.channels * sizeof(float);
    s.tiles = {
        1, 1, std::clamp<std::size_t>(s.machine.l2_bytes / planes_share / row_bytes, 2, o.height().out + 1) / 2 * 2, 0};
    const planar_layout l(s);
    return {cycles(s, l), s.tiles, (o.taps() * o.channels + 1) * o.filters * sizeof(float), l.scratch * sizeof(float)};
  }

  static constexpr void pack(const stage& s, const stage_weights& weights, std::byte* to) {
    const operation& o = s.main;
    const folded_weights w(o, weights.main, weights.room);
    const std::size_t tile = planar_layout(s).filters, taps = o.taps();
    for (std::size_t first = 0; first < o.filters; first += tile) {
      const std::size_t width = std::min(tile, o.filters - first);
      for (std::size_t tap = 0; tap < taps; ++tap)
        put_columns(w.rows(first, width, taps * o.channels, tap * o.channels), o.channels, element::float32,
                    to + (first * taps * o.channels + tap * width) * sizeof(float), taps * width, width);
    }
    packer packed(to + o.filters * taps * o.channels * sizeof(float));
    for (const float offset : w.offset) packed.put<float>(offset);
  }

  template <stage S>
  struct code;

 private:
  // Two rows at a time, every weight broadcast; the planes are filled and emptied number by number.
  static constexpr double cycles(const stage& s, const planar_layout& l) {
    const operation& o = s.main;
    const auto steps = static_cast<double>(l.steps), filters = static_cast<double>(o.filters);
    const auto pairs = static_cast<double>((o.height().out + 1) / 2);
    const auto products = static_cast<double>(o.taps() * o.channels);
    const double sums = 2 * static_cast<double>(l.vectors) * filters / s.machine.multiply_adds;
    const double wait = static_cast<double>(s.machine.latency), places = static_cast<double>(o.out_places());
    const double all = pairs * steps * products * std::max(sums, wait) * planar_loads +
                       cycles_to_deal * places * filters +
                       cycles_to_spread * static_cast<double>(o.in_places() * o.channels);
    return o.filters < s.machine.lanes ? all : many_filters * all;
  }
};

template <stage S>
struct planar::code {
  static constexpr operation o = S.main;
  static constexpr axis_window h = o.height(), l = o.width();
  static constexpr planar_layout layout{S};
  static constexpr std::size_t lanes = layout.lanes, vectors = layout.vectors, tile_filters = layout.filters;
  static constexpr std::size_t tile_rows = planar_layout::rows, step = layout.step, row = layout.row;
  static constexpr std::size_t plane = layout.plane;
  static constexpr work_units units{h.out, tile_rows, 1};
  using floats = vec<lanes>;
  using end = epilogue<S>;

  static void run(const arguments& a, const band& b) noexcept {
    for (std::size_t y = b.first_row; y < b.last_row; y += S.tiles.rows)
      run_band(a, y, std::min(b.last_row, y + S.tiles.rows));
  }

 private:
  static void run_band(const arguments& a, std::size_t first, std::size_t last) {
    float* const planes = typed<float>(a.scratch);
    spread(typed<float>(a.in), planes, first, last - 1 + h.span() + (last - first) % 2);
    for (std::size_t y = first; y < last; y += tile_rows)
      for (std::size_t x = 0; x < layout.steps; ++x)
        unroll<(o.filters + tile_filters - 1) / tile_filters>([&](auto n) __attribute__((always_inline)) {
          constexpr std::size_t filter = n * tile_filters;
          run_tile<filter, std::min(tile_filters, o.filters - filter)>(a, planes + (y - first) * row + x * step, y,
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
  static void run_tile(const arguments& a, const float* in, std::size_t y, std::size_t x) {
    constexpr std::size_t places = tile_rows * vectors;
    const float* weight = typed<float>(a.weights) + First * o.taps() * o.channels;
    const float* offset = typed<float>(a.weights) + o.filters * o.taps() * o.channels + First;
    floats sums[Filters * places];
    unroll<Filters * places>([&](auto n)
                                 __attribute__((always_inline)) { sums[n] = broadcast<floats>(offset[n / places]); });
    for (std::size_t c = 0; c < o.channels; ++c)
      for (std::size_t ky = 0; ky < h.kernel; ++ky) {
        const float* from = in + c * plane + ky * h.dilation * row;
        for (std::size_t kx = 0; kx < l.kernel; ++kx, weight += Filters) {
          floats seen[places];
          unroll<places>([&](auto p) __attribute__((always_inline)) {
            seen[p] = load<floats>(from + p / vectors * row + p % vectors * lanes + kx * l.dilation);
          });
          unroll<Filters>([&](auto f) __attribute__((always_inline)) {
            const floats one = broadcast<floats>(weight[f]);
            unroll<places>([&](auto p) __attribute__((always_inline)) { sums[f * places + p] += one * seen[p]; });
          });
        }
      }
    unroll<Filters * places>([&](auto n) __attribute__((always_inline)) { sums[n] = end::activated(sums[n]); });
    if constexpr (S.pool != quartet::apart)
      store_pooled<First, Filters>(a, sums, y / 2, x / 2);
    else
      store_places<First, Filters>(a, sums, y, x);
  }

  template <std::size_t First, std::size_t Filters>
  static void store_places(const arguments& a, const floats* sums, std::size_t y, std::size_t x) {
    float* const planes = typed<float>(a.scratch) + o.channels * plane;
    unroll<Filters * tile_rows * vectors>([&](auto n)
                                              __attribute__((always_inline)) { store(planes + n * lanes, sums[n]); });
    for (std::size_t r = 0; r < std::min(tile_rows, h.out - y); ++r)
      end::template deal<First, Filters>(a, planes + r * step, tile_rows * step, (y + r) * l.out + x,
                                         std::min(step, l.out - x));
  }

  // Pools in registers: rows first, then neighbouring lanes.
  template <std::size_t First, std::size_t Filters>
  static void store_pooled(const arguments& a, const floats* sums, std::size_t y, std::size_t x) {
    float* const planes = typed<float>(a.scratch) + o.channels * plane;
    unroll<Filters>([&](auto f) __attribute__((always_inline)) {
      const floats* of_rows = sums + f * tile_rows * vectors;
      floats pooled[2] = {};
      unroll<vectors>([&](auto v)
                          __attribute__((always_inline)) { pooled[v] = end::join(of_rows[v], of_rows[vectors + v]); });
      const floats both = end::join(even_lanes(pooled[0], pooled[1]), odd_lanes(pooled[0], pooled[1]));
      store(planes + f * lanes, end::end(both));
    });
    end::template deal<First, Filters>(a, planes, lanes, y * (l.out / 2) + x, std::min(step / 2, l.out / 2 - x));
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
