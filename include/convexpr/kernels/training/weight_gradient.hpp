// SPDX-License-Identifier: BSL-1.0
// weight_gradient: of a convolution, over all samples of a step, added to what is there:
//   weight'(f, tap, c) += sum over samples and places p of result'(p, f) in(source(p, tap), c)
//   bias'(f) += sum of result'(p, f)
// A tile of filters by vectors of channels stays in registers while places pass by. Where few channels would leave lanes
// empty, the taps of a row are one run of numbers, in an image that was copied with its padding. Each number is summed in
// one order, whoever does it.
//   reads result', in;  writes [filters][taps][channels / groups], then [filters]
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/geometry.hpp>
#include <convexpr/kernels/tile.hpp>
#include <convexpr/kernels/tiles.hpp>
#include <convexpr/kernels/training/channel_rows.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string_view>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

struct weight_gradient_layout {
  operation o;
  std::size_t lanes, channels, filters;  // of a group
  bool joins_taps, copies;
  std::size_t run, vectors;  // numbers of the input that lie side by side, and the vectors that hold them
  tiling tiles;              // places: filters
  std::size_t filter_blocks, vector_blocks, tap_runs;
  std::size_t width, image;                     // of the copied image: its places in a row, its numbers
  std::size_t samples_together, rows_together;  // whose tensors stay in the cache while the tiles pass by

  constexpr explicit weight_gradient_layout(const stage& s)
      : o(s.main), lanes(s.machine.lanes), channels(o.channels / o.groups), filters(o.filters / o.groups) {
    const axis_window& l = o.width();
    joins_taps = o.groups == 1 && l.dilation == 1 &&
                 whole_vectors(l.kernel * channels, lanes) < l.kernel * whole_vectors(channels, lanes);
    copies = joins_taps && is_padded(l);
    run = joins_taps ? l.kernel * channels : channels;
    vectors = whole_vectors(run, lanes);
    const tile_choice choice = choose_tile(s.machine, filters, vectors, few_places * few_places);
    tiles.places = choice.tile.places;
    tiles.vectors = choice.tile.vectors;
    filter_blocks = (filters + tiles.places - 1) / tiles.places;
    vector_blocks = (vectors + tiles.vectors - 1) / tiles.vectors;
    tap_runs = o.depth().kernel * o.height().kernel * (joins_taps ? 1 : l.kernel);
    width = copies ? (l.out - 1) * l.stride + l.kernel : l.in;
    image = o.depth().in * o.height().in * width * o.channels;
    const std::size_t room = s.machine.l2_bytes / 2 / sizeof(float);
    const std::size_t sample = image + o.out_places() * o.filters, rows = o.depth().out * o.height().out;
    samples_together = std::clamp<std::size_t>(room / sample, 1, most_samples_together);
    rows_together = sample <= room ? rows : std::clamp<std::size_t>(rows * room / sample, 1, rows);
  }

  static constexpr std::size_t most_samples_together = 64, vectors_of_a_bias = 4;

  constexpr std::size_t weight_parts() const { return o.groups * filter_blocks * tap_runs * vector_blocks; }
  constexpr std::size_t bias_parts() const {
    return o.has_bias ? whole_vectors(o.filters, vectors_of_a_bias * lanes) : 0;
  }
};

struct weight_gradient {
  static constexpr std::string_view name = "weight_gradient";
  static constexpr kernel_traits traits{};

  static constexpr bool serves(const stage& s) { return s.main.is(operation_kind::convolution_weights); }
  static constexpr offer ask(const stage& s) {
    const weight_gradient_layout l(s);
    const double cycles = static_cast<double>(l.weight_parts() * l.tiles.places * l.tiles.vectors) *
                          static_cast<double>(s.main.out_places()) / s.machine.multiply_adds;
    return {cycles, l.tiles, 0, l.copies ? (l.samples_together * l.image + l.lanes) * sizeof(float) : 0};
  }
  static constexpr void pack(const stage&, const stage_weights&, std::byte*) {}

  template <stage S>
  struct code;
};

template <stage S>
struct weight_gradient::code {
  static constexpr weight_gradient_layout layout{S};
  static constexpr operation o = layout.o;
  static constexpr axis_window d = o.depth(), h = o.height(), l = o.width();
  static constexpr std::size_t lanes = layout.lanes, run = layout.run;
  static constexpr tile_row in_filters{layout.filters, layout.tiles.places};
  using results = channel_rows<o.filters, lanes>;
  using floats = vec<lanes>;

  static void run_samples(const arguments* a, std::size_t samples, worker w) noexcept {
    const worker::range parts = w.of(layout.weight_parts() + layout.bias_parts());
    for (std::size_t first = 0; first < samples; first += layout.samples_together) {
      const std::size_t count = std::min(layout.samples_together, samples - first);
      if constexpr (layout.copies)
        for (std::size_t s = 0; s < count; ++s)
          copy_image(typed<float>(a[first + s].inputs[1]), typed<float>(a->scratch) + s * layout.image);
      for (std::size_t row = 0; row < d.out * h.out; row += layout.rows_together) {
        const rows some{row, std::min(row + layout.rows_together, d.out * h.out)};
        for (std::size_t part = parts.first; part < parts.last; ++part)
          if (part < layout.weight_parts())
            run_part(a + first, count, some, part);
          else
            run_bias(a + first, count, some, part - layout.weight_parts());
      }
    }
  }

 private:
  struct rows {
    std::size_t first, last;
  };

  static void copy_image(const float* in, float* to) {
    constexpr std::size_t left = l.before * o.channels;
    constexpr std::size_t copied = std::min(l.in, layout.width - std::min(layout.width, l.before)) * o.channels;
    constexpr std::size_t row = layout.width * o.channels, right = row - left - copied;
    for (std::size_t y = 0; y < d.in * h.in; ++y, to += row, in += l.in * o.channels) {
      if constexpr (left != 0) std::memset(to, 0, left * sizeof(float));
      std::memcpy(to + left, in, copied * sizeof(float));
      if constexpr (right != 0) std::memset(to + left + copied, 0, right * sizeof(float));
    }
  }

  static void run_part(const arguments* a, std::size_t count, rows some, std::size_t part) {
    const std::size_t block = part % layout.vector_blocks, rest = part / layout.vector_blocks;
    const std::size_t tap = rest % layout.tap_runs, filters = rest / layout.tap_runs;
    if (block + 1 < layout.vector_blocks)
      run_column<layout.tiles.vectors>(a, count, some, filters, tap, block);
    else
      run_column<layout.vectors - (layout.vector_blocks - 1) * layout.tiles.vectors>(a, count, some, filters, tap,
                                                                                     block);
  }
  template <std::size_t Vectors>
  static void run_column(const arguments* a, std::size_t count, rows some, std::size_t filters, std::size_t tap,
                         std::size_t block) {
    if (filters % layout.filter_blocks + 1 < in_filters.tiles)
      run_tile<in_filters.size, Vectors>(a, count, some, filters, tap, block);
    else
      run_tile<in_filters.last, Vectors>(a, count, some, filters, tap, block);
  }

  // Places of a row whose window has the tap inside the image.
  static constexpr rows places_inside(std::size_t tap) {
    if (layout.joins_taps) return {0, l.out};
    const std::size_t shift = tap * l.dilation;
    const std::size_t first = shift >= l.before ? 0 : (l.before - shift + l.stride - 1) / l.stride;
    const std::size_t last = l.before + l.in > shift ? (l.before + l.in - shift + l.stride - 1) / l.stride : 0;
    return {std::min(first, l.out), std::min(last, l.out)};
  }

  template <std::size_t Filters, std::size_t Vectors>
  static void run_tile(const arguments* a, std::size_t count, rows some, std::size_t filter_block, std::size_t tap_run,
                       std::size_t block) {
    constexpr std::size_t taps_in_row = layout.joins_taps ? 1 : l.kernel;
    const std::size_t group = filter_block / layout.filter_blocks;
    const std::size_t filter = group * layout.filters + filter_block % layout.filter_blocks * in_filters.size;
    const std::size_t tap_x = tap_run % taps_in_row, tap_y = tap_run / taps_in_row % h.kernel,
                      tap_z = tap_run / taps_in_row / h.kernel;
    const std::size_t channel = group * layout.channels + block * layout.tiles.vectors * lanes;
    const rows inside = places_inside(tap_x);
    constexpr std::size_t skipped = layout.copies ? 0 : l.before;
    floats sums[Filters * Vectors] = {};
    for (std::size_t s = 0; s < count; ++s) {
      const float* const gradient = typed<float>(a[s].inputs[0]) + filter;
      const float* const image =
          (layout.copies ? typed<float>(a->scratch) + s * layout.image : typed<float>(a[s].inputs[1])) + channel;
      for (std::size_t row = some.first; row < some.last; ++row) {
        const std::size_t z = row / h.out * d.stride + tap_z * d.dilation - d.before;  // wrap around before the image
        const std::size_t y = row % h.out * h.stride + tap_y * h.dilation - h.before;
        if (z >= d.in || y >= h.in) continue;
        const float* g = gradient + (row * l.out + inside.first) * o.filters;
        const float* x =
            image +
            ((z * h.in + y) * layout.width + inside.first * l.stride + tap_x * l.dilation - skipped) * o.channels;
        for (std::size_t n = inside.first; n < inside.last; ++n, g += o.filters, x += l.stride * o.channels)
          multiply_number<Filters, Vectors, 1>(sums, g, x);
      }
    }
    constexpr std::size_t taps = d.kernel * h.kernel * l.kernel;
    float* const to =
        typed<float>(a->out) + (filter * taps + (tap_z * h.kernel + tap_y) * l.kernel + tap_x) * layout.channels;
    unroll<Filters>([&](auto f) __attribute__((always_inline)) {
      unroll<Vectors>([&](auto v) __attribute__((always_inline)) {
        channel_rows<run, lanes>::add_at(to + f * taps * layout.channels, (block * layout.tiles.vectors + v) * lanes,
                                         sums[f * Vectors + v]);
      });
    });
  }

  static void run_bias(const arguments* a, std::size_t count, rows some, std::size_t part) {
    constexpr std::size_t together = weight_gradient_layout::vectors_of_a_bias * lanes;
    float* const to = typed<float>(a->out) + o.filters * o.taps() * layout.channels;
    for (std::size_t f = part * together; f < std::min((part + 1) * together, o.filters); f += lanes) {
      floats total = {};
      for (std::size_t s = 0; s < count; ++s)
        results::add_rows(total, typed<float>(a[s].inputs[0]) + some.first * l.out * o.filters, some.last - some.first,
                          l.out, f);
      results::add_at(to, f, total);
    }
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
