// SPDX-License-Identifier: BSL-1.0
// How a direct convolution is cut into tiles that stay in registers, chosen by counting cycles.
#pragma once
#include <convexpr/kernels/cost.hpp>
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

// Cycles of one tile after the other.
constexpr double cycles_of_block(const target& t, const tile_row& row, std::size_t vectors, std::size_t run) {
  const double one = cycles_of_sums(t, row.size, vectors, run);
  return static_cast<double>(row.tiles - 1) * one +
         (row.last == row.size ? one : cycles_of_sums(t, row.last, vectors, run));
}

// Cycles of a row of places and all filters; `run` numbers are summed for each.
constexpr double row_cycles(const target& t, const tile_row& row, std::size_t tile_vectors, std::size_t vectors,
                            std::size_t run) {
  const std::size_t rest = vectors % tile_vectors;
  return static_cast<double>(vectors / tile_vectors) * cycles_of_block(t, row, tile_vectors, run) +
         (rest == 0 ? 0 : cycles_of_block(t, row, rest, run));
}

// Of the vectors of a tile no more than so many are tried; of tiles of fewer than so many places, whose weights are
// loaded for each of their few sums, as many as fit.
inline constexpr std::size_t most_vectors_of_a_tile = 8, few_places = 4;
// So many vectors hold all filters of a place, for an output that is written from one end to the other.
inline constexpr std::size_t most_vectors_of_a_place = 4;

// Places of a tile of so many vectors: their sums, the vectors and a number of one place in registers. 0: none.
constexpr std::size_t most_places(const target& t, std::size_t vectors) {
  return 2 * vectors + 1 <= t.registers ? (t.registers - 1) / vectors - 1 : 0;
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
  const auto row_of = [&](std::size_t v) { return tile_row(width, std::min(most_places(t, v), width)); };
  if (whole && most_places(t, vectors) != 0 && vectors <= most_vectors_of_a_place) {
    const tile_row row = row_of(vectors);
    return {{row.size, vectors}, row_cycles(t, row, vectors, vectors, run)};
  }
  tile_choice best{{}, row_cycles(t, tile_row(width, 1), 1, vectors, run)};
  const std::size_t most_vectors = std::min(vectors, width < few_places ? t.registers : most_vectors_of_a_tile);
  const std::size_t room = t.l2_bytes / passing_share / (run * t.lanes * sizeof(float));
  for (std::size_t v = 1; v <= most_vectors && most_places(t, v) != 0 && (v == 1 || v <= room); ++v) {
    const tile_row row = row_of(v);
    const double cycles = row_cycles(t, row, v, vectors, run);
    if (cycles < best.cycles) best = {{row.size, v}, cycles};
  }
  return best;
}

}  // namespace convexpr::kernels
