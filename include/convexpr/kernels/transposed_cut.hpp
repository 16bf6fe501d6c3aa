// SPDX-License-Identifier: BSL-1.0
// transposed_cut: the phases of a transposed convolution's output and its tiles in registers, chosen by counting
// cycles.
//   Along an axis of stride s, the outputs q = f + s j of phase f see the inputs p = j + shift - n step through the
//   taps first_tap + n tap_step, n < taps.
// Where filters are too few to fill the lanes, the phases of an axis are joined: the outputs q = s j - before + f, f <
// s, of block j all see the inputs p = j - n, so that they count as s times as many filters (Shi et al., Is the
// deconvolution layer the same as a convolutional layer?, 2016). Only where all phases have equally many taps: a weight
// of 0 in place of a tap that is not there would make NaNs of infinities.
#pragma once
#include <convexpr/kernels/tiles.hpp>
#include <convexpr/plan/stage.hpp>

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace convexpr::kernels {

// A phase of an axis, or all of them joined. Places before the image wrap around to huge numbers.
struct output_phase {
  std::size_t base = 0, stride = 1, blocks = 0;
  std::size_t taps = 0, first_tap = 0, tap_step = 1;
  std::size_t shift = 0, step = 1;

  constexpr std::size_t output(std::size_t block) const { return base + block * stride; }
  constexpr std::size_t input(std::size_t block, std::size_t n) const { return block + shift - n * step; }
  // The tap for output f of a block; beyond the kernel where there is none.
  constexpr std::size_t tap(std::size_t n, std::size_t f) const { return first_tap + f + n * tap_step; }
};

struct output_phases {
  axis_window axis{};
  bool joined = false;

  constexpr std::size_t count() const { return joined ? 1 : std::min(axis.stride, axis.out); }
  constexpr std::size_t width() const { return joined ? axis.stride : 1; }  // outputs of a block

  constexpr output_phase operator[](std::size_t f) const {
    output_phase p;
    p.stride = axis.stride;
    if (joined) {
      p.base = 0 - axis.before;
      p.blocks = (axis.out + axis.before + axis.stride - 1) / axis.stride;
      p.taps = (axis.kernel + axis.stride - 1) / axis.stride;
      p.tap_step = axis.stride;
      return p;
    }
    const std::size_t common = std::gcd(axis.stride, axis.dilation), place = f + axis.before;
    p.base = f;
    p.blocks = (axis.out - f + axis.stride - 1) / axis.stride;
    p.step = axis.dilation / common;
    p.tap_step = axis.stride / common;
    while (p.first_tap < p.tap_step && (p.first_tap * axis.dilation) % axis.stride != place % axis.stride)
      ++p.first_tap;
    if (p.first_tap < p.tap_step && p.first_tap < axis.kernel)
      p.taps = (axis.kernel - p.first_tap + p.tap_step - 1) / p.tap_step;
    // the difference is a multiple of the stride, above or below 0
    const std::size_t shift = p.first_tap * axis.dilation;
    p.shift = place >= shift ? (place - shift) / axis.stride : 0 - (shift - place) / axis.stride;
    return p;
  }

  // Of the phases in front of one, or of all.
  constexpr std::size_t taps_before(std::size_t f) const {
    std::size_t sum = 0;
    for (std::size_t earlier = 0; earlier < f; ++earlier) sum += (*this)[earlier].taps;
    return sum;
  }
  constexpr std::size_t all_taps() const { return taps_before(count()); }
  constexpr std::size_t most_blocks() const { return (*this)[0].blocks; }
  // Taps of all blocks of all phases.
  constexpr double work() const {
    double sum = 0;
    for (std::size_t f = 0; f < count(); ++f) sum += static_cast<double>((*this)[f].taps * (*this)[f].blocks);
    return sum;
  }
};

// Joined outputs are stored piece by piece: longer by this factor. Sapphire Rapids.
inline constexpr double joined_stores = 1.1;
// Bytes a cycle of the weights, one behind the other, from the second-level cache, beyond this share of which they come
// from behind it at half of that; cycles of a tile beside its sums. Sapphire Rapids.
inline constexpr double transposed_bandwidth = 16, cycles_of_a_transposed_tile = 20;
inline constexpr std::size_t near_weights = 2;  // one part in so many
// Rows of fewer blocks than so many are taken several at a time.
inline constexpr std::size_t short_row = 8;

struct transposed_cut {
  output_phases z, y, x;
  std::size_t channels, filters;      // of a group
  std::size_t used = 0, vectors = 0;  // lanes of a group's joined filters, the vectors for them
  std::size_t tile_rows = 1, tile_columns = 1, tile_vectors = 1;
  std::size_t above = 0, left = 0, right = 0;  // zeros around the copied image
  bool copies = false;
  std::size_t pitch, row, plane;  // numbers from place to place
  double cycles_of_phase = 0;

  constexpr explicit transposed_cut(const stage& s)
      : z{s.main.depth()},
        y{s.main.height()},
        x{s.main.width()},
        channels(s.main.channels / s.main.groups),
        filters(s.main.filters / s.main.groups) {
    const target& t = s.machine;
    // An axis with a single input gives every tap an output of its own.
    for (axis_window* axis : {&z.axis, &y.axis, &x.axis})
      if (axis->in == 1 && axis->dilation == 1) axis->stride = std::max(axis->stride, axis->kernel);
    join(t);
    choose_tile(t);
    // Rows that no tap of a tile sees are left out; what a tile sees beside the image is zero.
    above = tile_rows - 1;
    for (std::size_t f = 0; f < x.count(); ++f) {
      const output_phase p = x[f];
      if (p.taps == 0) continue;
      left = std::max(left, beyond(0 - p.input(0, p.taps - 1)));
      right = std::max(right, beyond(p.input(std::max(p.blocks, tile_columns) - 1, 0) + 1 - x.axis.in));
    }
    const std::size_t collision = s.main.channels % 512 == 0 ? t.lanes : 0;  // places in the same sets of the cache
    copies = above + left + right + collision > 0;
    pitch = copies ? s.main.channels + collision : s.in_pitch;
    row = (x.axis.in + left + right) * pitch;
    plane = (y.axis.in + 2 * above) * row;
  }

  constexpr bool joined() const { return x.joined; }
  constexpr std::size_t taps() const { return z.all_taps() * y.all_taps() * x.all_taps(); }
  constexpr std::size_t phases() const { return z.count() * y.count() * x.count(); }
  constexpr std::size_t filter_blocks() const { return (vectors + tile_vectors - 1) / tile_vectors; }
  constexpr std::size_t row_bands() const { return (y.most_blocks() + tile_rows - 1) / tile_rows; }
  constexpr std::size_t bands() const { return z.most_blocks() * row_bands(); }

 private:
  // A difference below 0 has wrapped around.
  static constexpr std::size_t beyond(std::size_t difference) {
    return difference > ~std::size_t{0} / 2 ? 0 : difference;
  }

  constexpr void join(const target& t) {
    const output_phases alone_y = y, alone_x = x;
    double least = 0;
    for (std::size_t axes = 0; axes < 3; ++axes) {  // how many are joined, width first
      output_phases try_y = alone_y, try_x = alone_x;
      try_x.joined = axes > 0;
      try_y.joined = axes > 1;
      const auto alike = [](const axis_window& a) { return a.dilation == 1 && a.kernel % a.stride == 0; };
      if ((try_x.joined && !alike(x.axis)) || (try_y.joined && !alike(y.axis))) break;
      const std::size_t lanes = filters * try_y.width() * try_x.width(), needed = (lanes + t.lanes - 1) / t.lanes;
      const double cost = z.work() * try_y.work() * try_x.work() * static_cast<double>(needed);
      if (axes > 0 && cost * joined_stores > least) continue;
      least = cost;
      used = lanes;
      vectors = needed;
      y = try_y;
      x = try_x;
    }
  }

  // The tile with the fewest cycles for each of its sums; of several rows, where these are short.
  constexpr void choose_tile(const target& t) {
    const std::size_t width = x.most_blocks(), height = y.most_blocks();
    const bool far = taps() * channels * vectors * t.lanes * sizeof(float) > t.l2_bytes / near_weights;
    const std::size_t strides = z.axis.stride * y.axis.stride * x.axis.stride;
    const auto real = [](std::size_t n) { return static_cast<double>(n); };
    const double run = real(z.axis.kernel * y.axis.kernel * x.axis.kernel * channels) / real(strides);
    double least = 0;
    for (std::size_t v = 1; v <= std::min(vectors, most_vectors_of_a_tile); ++v) {
      const std::size_t most = most_places(t, v);
      for (std::size_t r = 1; most != 0 && r <= height && (r == 1 || (width < short_row && r * width <= most)); ++r) {
        const tile_row across(width, most);
        const std::size_t tiles = (height + r - 1) / r * across.tiles, places = r * across.size;
        const auto block = [&](std::size_t some) {  // of so many vectors
          const double load =
              real(some * t.lanes * sizeof(float)) / transposed_bandwidth * (1 + (far ? 1 / real(tiles) : 0));
          return std::max(tile_cycles(t, places, some), load) * run + cycles_of_a_sum * real(places * some) +
                 cycles_of_a_transposed_tile;
        };
        const double cycles =
            real(tiles) * (real(vectors / v) * block(v) + (vectors % v == 0 ? 0 : block(vectors % v)));
        if (least != 0 && cycles >= least) continue;
        least = cycles;
        cycles_of_phase = cycles;
        tile_rows = r;
        tile_columns = across.size;
        tile_vectors = v;
      }
    }
  }
};

}  // namespace convexpr::kernels
