// SPDX-License-Identifier: BSL-1.0
// How a direct convolution is cut into tiles that stay in registers, chosen by counting cycles.
#pragma once
#include <convexpr/plan/target.hpp>

#include <algorithm>
#include <cstddef>

namespace convexpr::kernels {

struct tile_shape {
  std::size_t places = 1, vectors = 1;
};

// `count` places in as few tiles as fit, of nearly one size: all but the last have `size` places.
struct tile_row {
  std::size_t tiles, size, last;

  constexpr tile_row(std::size_t count, std::size_t most)
      : tiles((count + most - 1) / most), size((count + tiles - 1) / tiles), last(0) {
    tiles = (count + size - 1) / size;
    last = count - (tiles - 1) * size;
  }
};

// Cycles for which weights keep a loop waiting: what does not stay in L2 comes from far away, and is asked for ahead of
// its use, but not wholly in time.
constexpr double weight_cycles(const target& t, std::size_t bytes) {
  return bytes <= t.l2_bytes / 4 ? 0 : 0.7 * static_cast<double>(bytes) / t.memory_bandwidth;
}

// Cycles for one number of every place of a tile: multiply-adds, loads (two a cycle), the wait for the sums of the
// number before, and weights from the second-level cache where a row of tiles needs more of them than the first holds.
// Every stream costs a little beside (measured).
constexpr double tile_cycles(const target& t, std::size_t places, std::size_t vectors, std::size_t run = 0) {
  const auto p = static_cast<double>(places), v = static_cast<double>(vectors);
  const bool near = 2 * run * vectors * t.lanes * sizeof(float) <= t.l1_bytes;
  const double wait = places * vectors < 2 * t.multiply_adds ? 1.5 : static_cast<double>(t.latency);
  double cycles = p * v / static_cast<double>(t.multiply_adds);
  for (const double other : {(p + v) / 2, wait, near ? 0.0 : v * static_cast<double>(t.lanes) / 6})
    if (other > cycles) cycles = other;
  return cycles + 0.15 * (p + v) + (near ? 0 : 0.1 * v);
}

// Cycles of a row of `width` places and all filters; `run` numbers are summed for each.
constexpr double row_cycles(const target& t, tile_shape tile, std::size_t width, std::size_t vectors, std::size_t run) {
  const tile_row row(width, tile.places);
  const auto block = [&](std::size_t v) {
    const auto one = [&](std::size_t places) {
      // beginning and storing a sum costs about as much as a few multiply-adds
      return tile_cycles(t, places, v, run) * static_cast<double>(run) + 3 * static_cast<double>(places * v) + 10;
    };
    return static_cast<double>(row.tiles - 1) * one(row.size) + one(row.last);
  };
  const std::size_t rest = vectors % tile.vectors;
  return static_cast<double>(vectors / tile.vectors) * block(tile.vectors) + (rest == 0 ? 0 : block(rest));
}

struct tile_choice {
  tile_shape tile;
  double cycles;  // of a row
};

// For each number of vectors the tallest tile that the registers hold, evened out over the row.
// With `whole`, if the registers allow, all filters of a place at once: an output that leaves the cache is then written
// from one end to the other.
constexpr tile_choice choose_tile(const target& t, std::size_t width, std::size_t vectors, std::size_t run,
                                  bool whole = false) {
  if (whole && 2 * vectors + 1 <= t.registers && vectors <= 4) {
    const tile_shape tile{tile_row(width, std::min((t.registers - 1) / vectors - 1, width)).size, vectors};
    return {tile, row_cycles(t, tile, width, vectors, run)};
  }
  tile_choice best{{}, row_cycles(t, {}, width, vectors, run)};
  const std::size_t most_vectors = std::min(vectors, width < 4 ? t.registers - 2 : std::size_t{8});
  // the weights of a tile are used for every place: they, and the next ones called in meanwhile, stay in the cache
  const std::size_t room = t.l2_bytes / 3 / (run * t.lanes * sizeof(float));
  for (std::size_t v = 1; v <= most_vectors && 2 * v + 1 <= t.registers && (v == 1 || v <= room); ++v) {
    const std::size_t most = (t.registers - 1) / v - 1;
    const tile_shape tile{tile_row(width, std::min(most, width)).size, v};
    const double cycles = row_cycles(t, tile, width, vectors, run);
    if (cycles < best.cycles) best = {tile, cycles};
  }
  return best;
}

}  // namespace convexpr::kernels
