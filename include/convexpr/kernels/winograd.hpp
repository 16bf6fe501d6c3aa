// SPDX-License-Identifier: BSL-1.0
// winograd: 3x3 convolution of stride 1 over images by F(m x m, 3 x 3), m of 4 or 2 (Lavin & Gray 2016).
//   for every block of tiles:        as many as keep what follows in the second-level cache
//     inputs  [point][tile][channel]   transformed; channels in the lanes
//     for every panel of filters:
//       products [point][tile][filter] = inputs x weights [panel][point][channel][filter]
//       outputs                        transformed back, finished and stored; filters in the lanes
// With dilation d the outputs fall into d x d sub-grids, each a convolution without dilation of its own. A tile at the
// border reads zeros; nothing is padded or copied.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/epilogue.hpp>
#include <convexpr/kernels/folded_weights.hpp>
#include <convexpr/kernels/geometry.hpp>
#include <convexpr/kernels/stored.hpp>
#include <convexpr/kernels/tile.hpp>
#include <convexpr/kernels/transpose.hpp>
#include <convexpr/kernels/winograd_cut.hpp>
#include <convexpr/kernels/winograd_transform.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// Fewer channels than lanes are loaded in parts: longer by this factor. Zen 4, F(4x4) against direct: 8 channels at
// 56x56 1.95 times as fast, 3 channels at 224x224 0.78 times; and at 32x32 1.28 times, which the factor misses.
inline constexpr double few_channels = 1.3;

// Packed weights beyond so many times the second-level cache leave all caches before they are read.
inline constexpr std::size_t share_of_caches = 16;

template <std::size_t Block>
struct winograd {
  static constexpr std::string_view name = Block == 2 ? "winograd F(2x2, 3x3)" : "winograd F(4x4, 3x3)";
  static constexpr kernel_traits traits{.adds = true,
                                        .activates = true,
                                        .pools = true,
                                        .leaves_gaps = true,
                                        .overwrites_added = true,
                                        .sums_products = false,
                                        .reads_16_bits = true};

  static constexpr bool serves(const stage& s) {
    const auto three = [](const axis_window& a) { return a.kernel == 3 && a.stride == 1; };
    const operation& o = s.main;
    // a dilated convolution's tiles hold no neighbours that could be pooled
    const bool is_dilated = o.height().dilation != 1 || o.width().dilation != 1;
    return o.is(operation_kind::convolution) && o.groups == 1 && is_image(o) && three(o.height()) && three(o.width()) &&
           !s.has_front() && (s.pool == quartet::apart || !is_dilated);
  }

  static constexpr offer ask(const stage& s) {
    const winograd_cut cut = cut_winograd(s, Block);
    const std::size_t zeros = whole_vectors(s.main.channels, s.machine.lanes) * s.machine.lanes;
    return {s.main.channels < s.machine.lanes ? few_channels * cut.cycles : cut.cycles,
            {},
            weight_bytes(s, cut) + cut.filter_vectors * s.machine.lanes * sizeof(float),
            (cut.points * (cut.input_step + cut.product_step) + zeros) * sizeof(float)};
  }

  static constexpr void pack(const stage& s, const stage_weights& weights, std::byte* to) {
    const winograd_cut cut = cut_winograd(s, Block);
    const folded_weights w(s.main, weights.main, weights.room);
    const std::size_t channels = s.main.channels, filters = s.main.filters;
    const std::size_t padded = cut.filter_vectors * s.machine.lanes, width = cut.panel_vectors * s.machine.lanes;
    packed_panel panel{s.weights, s.main.channels};
    panel.is_far = winograd_weight_bytes(cut, s) > share_of_caches * s.machine.l2_bytes;
    std::byte* at = to;
    for (std::size_t range = 0; range < cut.ranges; ++range) {
      const std::size_t first = cut.first_panel(range) * width;
      const std::size_t last = std::min(cut.first_panel(range + 1) * width, padded);
      panel.step = (last - first) * channels * bytes_of(s.weights);
      for (std::size_t f = first; f < last; f += width) {
        panel.to = at + (f - first) * channels * bytes_of(s.weights);
        panel.width = std::min(width, last - f);
        pack_panel(w.rows(0, filters, 9 * channels).part(f, width), panel);
      }
      at += cut.points * panel.step;
    }
    packer offsets(to + weight_bytes(s, cut));
    for (std::size_t f = 0; f < padded; ++f) offsets.template put<float>(f < filters ? w.offset[f] : 0);
    if (!std::is_constant_evaluated() && panel.is_far) finish_stores();
  }

  static constexpr std::size_t weight_bytes(const stage& s, const winograd_cut& cut) {
    return whole_lines(winograd_weight_bytes(cut, s));
  }

  template <stage S>
  struct code;

 private:
  // The weights of a panel: [point][channel][filter], points `step` bytes apart.
  struct packed_panel {
    element weights;
    std::size_t channels, width = 0, step = 0;  // width: filters
    std::byte* to = nullptr;
    bool is_far = false;  // what is packed goes past the cache

    constexpr std::byte* at(std::size_t point, std::size_t channel, std::size_t filter) const {
      return to + point * step + (channel * width + filter) * bytes_of(weights);
    }
  };

  static constexpr void pack_panel(const number_rows& filters, const packed_panel& p) {
    if (!std::is_constant_evaluated()) {
      for (std::size_t c = 0; c < p.channels; c += square_side)
        for (std::size_t f = 0; f < p.width; f += filters_at_once)
          pack_block(filters.part(f, filters_at_once), p, c, f);
      return;
    }
    for (std::size_t c = 0; c < p.channels; ++c)
      for (std::size_t f = 0; f < p.width; ++f) {
        double taps[9] = {};
        if (f < filters.count)
          for (std::size_t tap = 0; tap < 9; ++tap)
            taps[tap] = static_cast<double>(filters.scale[f]) *
                        static_cast<double>(filters.from[f * filters.step + tap * p.channels + c]);
        winograd_filter<Block, double>(
            [&](std::size_t tap) { return taps[tap]; },
            [&](std::size_t point, double x) { packer(p.at(point, c, f)).put(p.weights, static_cast<float>(x)); });
      }
  }

  // Filters from `filter` on in some channels, at run time. Their points first lie together in the cache: their places
  // are far apart, often by what puts all of them into one set of it, and are then written many lines at a time.
  static constexpr std::size_t filters_at_once = winograd_cut::panel_vectors * square_side;
  static void pack_block(const number_rows& filters, const packed_panel& p, std::size_t channel, std::size_t filter) {
    constexpr std::size_t points = (Block + 2) * (Block + 2), side = square_side;
    const std::size_t channels = std::min(side, p.channels - channel);
    const std::size_t width = std::min(filters_at_once, p.width - filter);
    float scales[filters_at_once] = {}, taps[9][side * filters_at_once];
    alignas(cache_line) float block[points][side * filters_at_once];  // [channel][filter]
    std::copy_n(filters.scale, filters.count, scales);
    for (std::size_t f = 0; f < width; f += side) {
      number_rows rows = filters.part(f, side);
      rows.scale = nullptr;  // it is multiplied in double
      for (std::size_t tap = 0; tap < 9; ++tap)
        transpose_square(rows, tap * p.channels + channel, channels, taps[tap] + f, filters_at_once, side);
      const auto scale = load_doubles<side>(scales + f);
      for (std::size_t c = 0; c < channels; ++c) {
        const std::size_t place = c * filters_at_once + f;
        winograd_filter<Block, doubles<side>>(
            [&](std::size_t tap)
                __attribute__((always_inline)) { return scale * load_doubles<side>(taps[tap] + place); },
            [&](std::size_t point, doubles<side> x)
                __attribute__((always_inline)) { store_floats(block[point] + place, x); });
      }
    }
    const std::size_t together = p.width == filters_at_once ? channels : 1;
    for (std::size_t point = 0; point < points; ++point)
      for (std::size_t c = 0; c < channels; c += together)
        if (p.is_far && together > 1)
          put_past_cache(p.weights, p.at(point, channel + c, filter), block[point], together * width);
        else
          put_numbers(p.weights, p.at(point, channel + c, filter), block[point] + c * filters_at_once,
                      together * width);
  }
};

template <std::size_t Block>
template <stage S>
struct winograd<Block>::code {
  static constexpr winograd_cut cut = cut_winograd(S, Block);
  // Tiles end every m rows, unless dilation spreads them over the image. Blocks of tiles go across rows.
  static constexpr std::size_t image_rows = S.main.height().out;
  static constexpr std::size_t together = S.main.height().dilation == 1 ? std::min(Block, image_rows) : image_rows;
  static constexpr work_units units{image_rows, together, cut.blocks* cut.ranges, true};

  static void run(const arguments& a, const band& b) noexcept {
    float* const inputs = typed<float>(a.scratch);
    float* const products = inputs + cut.points * cut.input_step;
    float* const zeros = products + cut.points * cut.product_step;
    std::fill(zeros, zeros + whole_vectors(channels, lanes) * lanes, 0.0f);
    // the tiles of these rows
    const bool is_whole = b.last_row - b.first_row == image_rows;
    const std::size_t begin = is_whole ? 0 : b.first_row / m * cut.columns;
    const std::size_t end = is_whole ? cut.tiles() : (b.last_row + m - 1) / m * cut.columns;
    std::size_t held = cut.blocks;  // the block of tiles whose inputs are transformed
    for (std::size_t item = b.first_part; item < b.last_part; ++item) {
      const std::size_t block = item / cut.ranges, range = item % cut.ranges;
      const std::size_t first = cut.first_tile(block), last = cut.first_tile(block + 1);
      const std::size_t from = std::max(first, begin), to = std::min(last, end);
      if (from >= to) continue;
      if (block != held) {
        for (std::size_t tile = from; tile < to; ++tile)
          transform_input(typed<float>(a.in), tile, zeros, inputs + (tile - first) * cut.input_pitch);
        held = block;
      }
      multiply_range(a, range, last - first, inputs, products);
      for (std::size_t tile = from; tile < to; ++tile)
        finish_range(a, range, tile, products + (tile - first) * cut.product_pitch);
    }
  }

 private:
  // Copies: Clang 19 crashes where a reference is bound to a member of S.
  static constexpr std::size_t m = Block, lanes = S.machine.lanes;
  using floats = vec<lanes>;
  using weight_type = stored<S.weights>;
  static constexpr axis_window high = S.main.height(), wide = S.main.width();
  static constexpr std::size_t channels = S.main.channels, filters = S.main.filters;
  static constexpr std::size_t last_vectors = cut.filter_vectors - (cut.panels - 1) * cut.panel_vectors;
  static constexpr std::size_t last_lanes = filters - (cut.filter_vectors - 1) * lanes;
  static constexpr bool pools = S.pool != quartet::apart;

  static constexpr std::size_t width = cut.panel_vectors * lanes;        // of a panel
  static constexpr std::size_t weights = cut.points * channels * lanes;  // of a vector of filters
  static constexpr bool uneven = cut.tiles() != cut.blocks * cut.groups * cut.places;

  // The first output of each row or column of tiles.
  template <std::size_t Count>
  static constexpr std::array<std::size_t, Count> origins(const axis_window& axis) {
    std::array<std::size_t, Count> at{};
    std::size_t n = 0;
    for (std::size_t phase = 0; phase < std::min(axis.dilation, axis.out); ++phase)
      for (std::size_t out = phase; out < axis.out; out += axis.dilation * m) at[n++] = out;
    return at;
  }
  static constexpr auto row_origins = origins<cut.rows>(high);
  static constexpr auto column_origins = origins<cut.columns>(wide);

  // Does the tile that begins at this output see inside the image only?
  static constexpr bool sees_inside(const axis_window& axis, std::size_t origin) {
    return origin >= axis.before && origin - axis.before + axis.dilation * (cut.side - 1) < axis.in;
  }
  // Of the outputs of a tile, how many lie inside the image.
  static constexpr std::size_t outputs_inside(const axis_window& axis, std::size_t origin) {
    return std::min(m, (axis.out - origin + axis.dilation - 1) / axis.dilation);
  }

  static void transform_input(const float* in, std::size_t tile, const float* zeros, float* to) {
    const std::size_t y = row_origins[tile / cut.columns], x = column_origins[tile % cut.columns];
    if (sees_inside(high, y) && sees_inside(wide, x)) {
      const float* const corner = in + ((y - high.before) * wide.in + (x - wide.before)) * S.in_pitch;
      transform_channels(to, [&](auto row, auto column) __attribute__((always_inline)) {
        return corner + (row * high.dilation * wide.in + column * wide.dilation) * S.in_pitch;
      });
      return;
    }
    const float* places[cut.points];
    for (std::size_t row = 0; row < cut.side; ++row)
      for (std::size_t column = 0; column < cut.side; ++column) {
        // Before the first row or column, the difference wraps around to a large number.
        const std::size_t in_y = y + row * high.dilation - high.before, in_x = x + column * wide.dilation - wide.before;
        places[row * cut.side + column] =
            in_y < high.in && in_x < wide.in ? in + (in_y * wide.in + in_x) * S.in_pitch : zeros;
      }
    transform_channels(
        to, [&](auto row, auto column) __attribute__((always_inline)) { return places[row * cut.side + column]; });
  }

  // place(row, column) points at the first channel.
  template <class Place>
  [[gnu::always_inline]] static void transform_channels(float* to, Place place) {
    constexpr std::size_t whole = channels / lanes * lanes;
    for (std::size_t c = 0; c < whole; c += lanes)
      winograd_input<floats, m>([&](auto row, auto column)
                                    __attribute__((always_inline)) { return load<floats>(place(row, column) + c); },
                                [&](auto point, floats value)
                                    __attribute__((always_inline)) { store(to + point * cut.input_step + c, value); });
    if constexpr (whole < channels)
      winograd_input<floats, m>(
          [&](auto row, auto column) __attribute__((always_inline)) {
            return load_part<floats>(place(row, column) + whole, channels - whole);
          },
          [&](auto point, floats value)
              __attribute__((always_inline)) { store(to + point * cut.input_step + whole, value); });
  }

  static void multiply_range(const arguments& a, std::size_t range, std::size_t count, const float* inputs,
                             float* products) {
    const std::size_t first = cut.first_panel(range), last = cut.first_panel(range + 1);
    const weight_type* weight = typed<weight_type>(a.weights) + first * cut.panel_vectors * weights;
    for (std::size_t point = 0; point < cut.points; ++point, inputs += cut.input_step, products += cut.product_step)
      for (std::size_t panel = first; panel < last; ++panel)
        if (panel + 1 < cut.panels)
          weight = multiply_panel<cut.panel_vectors>(count, inputs, weight, products + (panel - first) * width);
        else
          weight = multiply_panel<last_vectors>(count, inputs, weight, products + (panel - first) * width);
  }

  // Gives the place behind the panel's weights.
  template <std::size_t Vectors>
  static const weight_type* multiply_panel(std::size_t count, const float* in, const weight_type* weight, float* to) {
    // Matrix tiles of `places` tiles, the last ones have one less.
    const std::size_t larger = cut.groups - (cut.groups * cut.places - count);
    std::size_t group = 0;
    for (; group < larger; ++group, in += cut.places * cut.input_pitch, to += cut.places * cut.product_pitch)
      multiply<cut.places, Vectors>(in, weight, group, to);
    if constexpr (uneven)
      for (; group < cut.groups; ++group) {
        multiply<cut.places - 1, Vectors>(in, weight, group, to);
        in += (cut.places - 1) * cut.input_pitch;
        to += (cut.places - 1) * cut.product_pitch;
      }
    return weight + channels * Vectors * lanes;
  }

  template <std::size_t Places, std::size_t Vectors>
  static void multiply(const float* in, const weight_type* weight, [[maybe_unused]] std::size_t group, float* to) {
    floats sums[Places * Vectors] = {};
    if constexpr (cut.streams) {
      // Meanwhile the inputs of the next point and the weights of the next panel come nearer; each group fetches its
      // share of the latter. Left to itself the hardware is several times slower.
      constexpr std::size_t share = Vectors * lanes / cut.groups;
      const weight_type* ahead = weight + channels * (Vectors * lanes + group * share);
      for (std::size_t c = 0; c < channels; ++c, ahead += share) {
        __builtin_prefetch(ahead, 0, 2);
        if constexpr (share > lanes) __builtin_prefetch(ahead + lanes, 0, 2);
        __builtin_prefetch(in + cut.input_step + c * lanes, 0, 2);
        multiply_tile<Places, Vectors, cut.input_pitch>(sums, in + c, weight + c * Vectors * lanes, 1);
      }
    } else {
      multiply_tile<Places, Vectors, cut.input_pitch>(sums, in, weight, channels);
    }
    unroll<Places>([&](auto place) __attribute__((always_inline)) {
      unroll<Vectors>([&](auto v) __attribute__((always_inline)) {
        store(to + place * cut.product_pitch + v * lanes, sums[place * Vectors + v]);
      });
    });
  }

  // Calls what a tile will write into the cache. Inlined: GCC drops calls of functions that only prefetch.
  [[gnu::always_inline]] static inline void expect_outputs(const float* out, std::size_t tile, std::size_t first,
                                                           std::size_t last) {
    constexpr std::size_t shrink = pools ? 2 : 1, row = wide.out / shrink;
    const std::size_t y = row_origins[tile / cut.columns] / shrink, x = column_origins[tile % cut.columns] / shrink;
    const std::size_t rows = outputs_inside(high, y * shrink) / shrink;
    const std::size_t columns = outputs_inside(wide, x * shrink) / shrink;
    for (std::size_t r = 0; r < rows; ++r)
      for (std::size_t c = 0; c < columns; ++c)
        for (std::size_t v = first; v < last; ++v)
          __builtin_prefetch(out + ((y + r * high.dilation) * row + x + c * wide.dilation) * S.out_pitch + v * lanes, 1,
                             2);
  }

  static void finish_range(const arguments& a, std::size_t range, std::size_t tile, const float* products) {
    const float* const offset = typed<float>(a.weights + weight_bytes(S, cut));
    const std::size_t first = cut.first_panel(range) * cut.panel_vectors;
    const std::size_t last = std::min(cut.first_panel(range + 1) * cut.panel_vectors, cut.filter_vectors);
    if (tile + 1 < cut.tiles()) expect_outputs(typed<float>(a.out), tile + 1, first, last);
    for (std::size_t v = first; v < last; ++v, products += lanes)
      if (last_lanes == lanes || v + 1 < cut.filter_vectors)
        finish<lanes>(a, tile, v * lanes, load<floats>(offset + v * lanes), products);
      else
        finish<last_lanes>(a, tile, v * lanes, load<floats>(offset + v * lanes), products);
  }

  // The outputs of a tile, for a vector of filters of which the first `Lanes` count.
  template <std::size_t Lanes>
  static void finish(const arguments& a, std::size_t tile, std::size_t filter, floats offset, const float* products) {
    using end = epilogue<S>;
    const std::size_t y = row_origins[tile / cut.columns], x = column_origins[tile % cut.columns];
    const std::size_t rows = outputs_inside(high, y), columns = outputs_inside(wide, x);
    floats out[m * m];
    winograd_output<m>([&](auto point)
                           __attribute__((always_inline)) { return load<floats>(products + point * cut.product_step); },
                       out);
    unroll<m * m>([&](auto n) __attribute__((always_inline)) {
      constexpr std::size_t row = n / m, column = n % m;
      if (row >= rows || column >= columns) return;
      const std::size_t place = (y + row * high.dilation) * wide.out + x + column * wide.dilation;
      if constexpr (pools)
        out[n] = end::template finished<Lanes>(a, out[n] + offset, place, filter, Lanes);
      else
        end::template finish<Lanes>(a, out[n] + offset, place, filter, Lanes);
    });
    if constexpr (pools)
      unroll<m * m / 4>([&](auto n) __attribute__((always_inline)) {
        constexpr std::size_t row = n / (m / 2), column = n % (m / 2), corner = row * 2 * m + column * 2;
        if (row * 2 >= rows || column * 2 >= columns) return;
        const std::size_t place = (y / 2 + row) * (wide.out / 2) + x / 2 + column;
        const floats joined =
            end::join(end::join(out[corner], out[corner + 1]), end::join(out[corner + m], out[corner + m + 1]));
        end::template put_result<Lanes>(a, end::end(joined), place, filter, Lanes);
      });
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
