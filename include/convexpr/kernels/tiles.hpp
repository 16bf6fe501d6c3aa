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
  const double sums = p * v / static_cast<double>(t.multiply_adds), loads = (p + v) / 2,
               wait = places * vectors < 2 * t.multiply_adds ? 1.5 : static_cast<double>(t.latency),
               far = near ? 0 : v * static_cast<double>(t.lanes) / 6;
  const double either = sums > loads ? sums : loads, other = wait > far ? wait : far;
  return (either > other ? either : other) + 0.15 * (p + v) + (near ? 0 : 0.1 * v);
}

// Cycles of one tile after the other and `run` numbers: beginning and storing a sum costs about as much as a few
// multiply-adds.
constexpr double sum_cycles(const target& t, std::size_t places, std::size_t vectors, std::size_t run) {
  return tile_cycles(t, places, vectors, run) * static_cast<double>(run) + 3 * static_cast<double>(places * vectors) +
         10;
}
constexpr double block_cycles(const target& t, const tile_row& row, std::size_t vectors, std::size_t run) {
  const double one = sum_cycles(t, row.size, vectors, run);
  return static_cast<double>(row.tiles - 1) * one +
         (row.last == row.size ? one : sum_cycles(t, row.last, vectors, run));
}

// Cycles of a row of places and all filters; `run` numbers are summed for each.
constexpr double row_cycles(const target& t, const tile_row& row, std::size_t tile_vectors, std::size_t vectors,
                            std::size_t run) {
  const std::size_t rest = vectors % tile_vectors;
  return static_cast<double>(vectors / tile_vectors) * block_cycles(t, row, tile_vectors, run) +
         (rest == 0 ? 0 : block_cycles(t, row, rest, run));
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
  const auto row_of = [&](std::size_t v) {
    const std::size_t most = (t.registers - 1) / v - 1;
    return tile_row(width, most < width ? most : width);
  };
  if (whole && 2 * vectors + 1 <= t.registers && vectors <= 4) {
    const tile_row row = row_of(vectors);
    return {{row.size, vectors}, row_cycles(t, row, vectors, vectors, run)};
  }
  tile_choice best{{}, row_cycles(t, tile_row(width, 1), 1, vectors, run)};
  const std::size_t most_vectors = std::min(vectors, width < 4 ? t.registers - 2 : std::size_t{8});
  // the weights of a tile are used for every place: they, and the next ones called in meanwhile, stay in the cache
  const std::size_t room = t.l2_bytes / 3 / (run * t.lanes * sizeof(float));
  for (std::size_t v = 1; v <= most_vectors && 2 * v + 1 <= t.registers && (v == 1 || v <= room); ++v) {
    const tile_row row = row_of(v);
    const double cycles = row_cycles(t, row, v, vectors, run);
    if (cycles < best.cycles) best = {{row.size, v}, cycles};
  }
  return best;
}

}  // namespace convexpr::kernels
