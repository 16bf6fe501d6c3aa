// SPDX-License-Identifier: BSL-1.0
// winograd_cut: how a 3x3 convolution by F(m x m, 3 x 3) is cut into pieces for the cache, chosen by
// counting cycles: tiles of m x m outputs, blocks of tiles, panels of filters, ranges of panels.
// For a block and a range, each of the (m + 2)^2 points is a matrix product
//   products [tile][filter of the range] = inputs [tile][channel] x weights [channel][filter]
#pragma once
#include <convexpr/kernels/tiles.hpp>
#include <convexpr/plan/stage.hpp>

#include <algorithm>
#include <cstddef>

namespace convexpr::kernels {

// Products of a point reach this share of what tile_cycles counts: their numbers and results lie in the second-level
// cache, apart. Sapphire Rapids.
inline constexpr double share_of_peak = 0.85;
// Cycles to transform a vector for one point, there and back: some four instructions, half of them loads and stores in
// the second-level cache. Sapphire Rapids.
inline constexpr double cycles_to_transform_input = 5.5, cycles_to_transform_output = 4.5;
// Inputs and products have so many eighths of the second-level cache. What passes by again comes so many times as fast
// as weights that are new, and of the shorter one of it and arithmetic this part is not hidden. Sapphire Rapids.
inline constexpr std::size_t room_in_eighths = 5;
inline constexpr double passing_again = 2, unhidden_passing = 1.0 / 3;
// Weights beyond this share of the second-level cache are gone when the next block of tiles wants them.
inline constexpr std::size_t staying_share = 2;  // one part in so many
// Groups of tiles in a block that are tried.
inline constexpr std::size_t most_groups = 8;

struct winograd_cut {
  static constexpr std::size_t panel_vectors = 2;  // of filters, with sums in registers

  std::size_t side = 0, points = 0;             // of a transformed tile
  std::size_t rows = 0, columns = 0;            // of tiles
  std::size_t filter_vectors = 0, panels = 0;   // of all filters
  std::size_t most_panels = 0, ranges = 0;      // panels of a range
  std::size_t most_tiles = 0, blocks = 0;       // tiles of a block
  std::size_t groups = 0, places = 0;           // a block is `groups` matrix tiles of at most `places`
  std::size_t input_pitch = 0, input_step = 0;  // numbers from tile to tile, from point to point
  std::size_t product_pitch = 0, product_step = 0;
  bool streams = false;  // the weights come from beyond the second-level cache
  double cycles = 0;

  constexpr std::size_t tiles() const { return rows * columns; }
  constexpr std::size_t first_tile(std::size_t block) const { return tiles() * block / blocks; }
  constexpr std::size_t first_panel(std::size_t range) const { return panels * range / ranges; }
};

// With dilation d the outputs fall into d sub-grids along an axis, each a convolution without dilation of its own.
constexpr std::size_t winograd_tiles(const axis_window& axis, std::size_t block) {
  std::size_t tiles = 0;
  for (std::size_t phase = 0; phase < std::min(axis.dilation, axis.out); ++phase)
    tiles += ((axis.out - phase + axis.dilation - 1) / axis.dilation + block - 1) / block;
  return tiles;
}

constexpr std::size_t winograd_weight_bytes(const winograd_cut& c, const stage& s) {
  return c.points * s.main.channels * c.filter_vectors * s.machine.lanes * bytes_of(s.weights);
}

constexpr double winograd_cycles(const winograd_cut& c, const stage& s) {
  const target& t = s.machine;
  const std::size_t channels = s.main.channels;
  const auto real = [](std::size_t n) { return static_cast<double>(n); };
  const auto panel = [&](std::size_t vectors) {
    return tile_cycles(t, c.places, vectors) / share_of_peak * real(channels) +
           cycles_of_a_sum * real(c.places * vectors) + cycles_of_a_tile;
  };
  const std::size_t whole = c.filter_vectors / c.panel_vectors, rest = c.filter_vectors % c.panel_vectors;
  const double products =
      real(c.points * c.blocks * c.groups) * (real(whole) * panel(c.panel_vectors) + (rest == 0 ? 0 : panel(rest)));
  // What passes by from beyond the second-level cache: the weights for every block but the first, whose part nobody can
  // save, and the inputs for every range where they find no room.
  const std::size_t weight_bytes = winograd_weight_bytes(c, s);
  const std::size_t input_bytes = c.points * c.input_step * sizeof(float);
  const std::size_t product_bytes = c.points * c.product_step * sizeof(float);
  const std::size_t room = t.l2_bytes / 8 * room_in_eighths;
  std::size_t passing = c.streams ? (c.blocks - 1) * weight_bytes : 0;
  if (input_bytes + product_bytes > room) passing += c.blocks * c.ranges * input_bytes;
  if (product_bytes + (input_bytes + weight_bytes) / c.points > room)
    passing += 2 * c.blocks * c.ranges * product_bytes;
  const double loading = real(passing) / (passing_again * t.memory_bandwidth);
  const double transforms =
      real(c.tiles() * c.points) * (cycles_to_transform_input * real(channels + t.lanes - 1) / real(t.lanes) +
                                    cycles_to_transform_output * real(c.filter_vectors));
  return std::max(products, loading) + unhidden_passing * std::min(products, loading) + transforms +
         t.memory_wait * cycles_of_weights(t, weight_bytes);
}

constexpr winograd_cut cut_winograd(const stage& s, std::size_t block) {
  const target& t = s.machine;
  const auto vectors = [&](std::size_t count) { return (count + t.lanes - 1) / t.lanes; };
  winograd_cut c;
  c.side = block + 2;
  c.points = c.side * c.side;
  c.rows = winograd_tiles(s.main.height(), block);
  c.columns = winograd_tiles(s.main.width(), block);
  c.filter_vectors = vectors(s.main.filters);
  c.panels = (c.filter_vectors + c.panel_vectors - 1) / c.panel_vectors;
  c.streams = winograd_weight_bytes(c, s) > t.l2_bytes / staying_share;
  // Odd numbers of vectors from tile to tile and from point to point: what is used together falls into different sets
  // of the cache.
  c.input_pitch = (vectors(s.main.channels) | 1) * t.lanes;
  const std::size_t most_places = (t.registers - 4) / c.panel_vectors;
  winograd_cut best;
  double least = 0;
  for (c.most_panels = 1;; c.most_panels = std::min(2 * c.most_panels, c.panels)) {
    c.ranges = (c.panels + c.most_panels - 1) / c.most_panels;
    c.product_pitch = c.most_panels * c.panel_vectors * t.lanes;
    for (std::size_t groups = 1; groups <= most_groups; ++groups) {
      c.blocks = (c.tiles() + groups * most_places - 1) / (groups * most_places);
      c.most_tiles = (c.tiles() + c.blocks - 1) / c.blocks;
      c.groups = (c.most_tiles + most_places - 1) / most_places;
      c.places = (c.most_tiles + c.groups - 1) / c.groups;
      c.input_step = c.most_tiles * c.input_pitch + (c.most_tiles % 2 == 0 ? t.lanes : 0);
      c.product_step = c.most_tiles * c.product_pitch + t.lanes;
      c.cycles = winograd_cycles(c, s);
      // Two workers shall find parts of one size: an odd one out counts double.
      const std::size_t items = c.blocks * c.ranges;
      const double shared = c.cycles * static_cast<double>(items + items % 2) / static_cast<double>(items);
      if (best.places != 0 && shared >= least) continue;
      best = c;
      least = shared;
    }
    if (c.most_panels == c.panels) break;
  }
  best.cycles = std::max(best.cycles, cycles_of_weights(t, winograd_weight_bytes(best, s)));
  return best;
}

}  // namespace convexpr::kernels
