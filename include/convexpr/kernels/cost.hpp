// SPDX-License-Identifier: BSL-1.0
// What the cost models of several kernels share: constants with their units and where they were measured, and the two
// sums that all are made of, cycles of a tile and of weights. What only one kernel counts stands with the kernel; what
// differs from machine to machine in target (plan/target.hpp).
// "Sapphire Rapids" and "Zen 4" are the machines of docs/performance.md, g++ 12 -O3 -march=native; a constant that
// names no more than one of them was fitted there to those layers of `bench/run layers` that its kernel serves.
#pragma once
#include <convexpr/plan/target.hpp>

#include <algorithm>
#include <cstddef>

namespace convexpr::kernels {

// Cycles to begin and to store a sum, an activation with it; and what a tile costs beside, its loops and pointers.
// Sapphire Rapids. On Zen 4 a half of both is hidden behind the neighbours' arithmetic: tiles of 20 to 28 sums over 32
// and 64 numbers take 1 to 2 cycles a sum and nothing beside.
inline constexpr double cycles_of_a_sum = 3, cycles_of_a_tile = 10;

// Weights of one tile of filters that are used for every place of a band: so much of the second-level cache holds them,
// the ones that are called in meanwhile, and what is read. Sapphire Rapids.
inline constexpr std::size_t passing_share = 3;  // one part in so many

// Places whose distance is a multiple of so many bytes fall into a few sets of the first-level cache. Of caches with 64
// sets of lines, all of those in plan/target.hpp: Intel, AMD, Arm.
inline constexpr std::size_t colliding_bytes = 2048;

constexpr bool collides(std::size_t numbers) { return numbers * sizeof(float) % colliding_bytes == 0; }
// Numbers between places of `numbers` each, of which every `stride`-th is read together.
constexpr std::size_t pulled_apart(const target& t, std::size_t numbers, std::size_t stride = 1) {
  return numbers + (collides(stride * numbers) ? t.lanes : 0);
}

// A small tile would wait for each sum: neighbouring numbers get sums of their own, added up in the end. So many.
constexpr std::size_t chains_of(std::size_t sums) { return sums > 4 ? 1 : sums > 2 ? 2 : 4; }

// Cycles in which weights come that do not stay in a fast cache from call to call.
constexpr double cycles_of_weights(const target& t, std::size_t bytes) {
  return bytes <= t.resident_bytes ? 0 : static_cast<double>(bytes) / t.memory_bandwidth;
}
// The same with the arithmetic meanwhile. They are asked for ahead of their use, but not wholly in time: a share of the
// machine's is not hidden.
constexpr double with_weights(const target& t, double cycles, std::size_t bytes) {
  const double coming = cycles_of_weights(t, bytes);
  return std::max(cycles + t.memory_wait * coming, coming);
}

// Cycles for one number of every place of a tile: multiply-adds, loads, the wait for the sums of the number before, and
// weights from the second-level cache where a row of tiles needs more of them than the first holds; whatever of these
// takes longest, and the delays by single streams of loads, of which a stream from the second-level cache costs two
// thirds more (Sapphire Rapids).
constexpr double tile_cycles(const target& t, std::size_t places, std::size_t vectors, std::size_t run = 0) {
  const auto p = static_cast<double>(places), v = static_cast<double>(vectors);
  const bool near = 2 * run * vectors * t.lanes * sizeof(float) <= t.l1_bytes;
  const double arithmetic = p * v / t.multiply_adds, loads = p / t.broadcasts + v / t.loads;
  const double wait = static_cast<double>(t.latency) / static_cast<double>(chains_of(places * vectors));
  const double from_l2 = near ? 0 : v * static_cast<double>(t.lanes * sizeof(float)) / t.l2_bandwidth;
  return std::max({arithmetic, loads, wait, from_l2}) + t.stream_delay * (p + v + (near ? 0 : v * 2 / 3));
}

// Cycles of a whole tile that sums up `run` numbers.
constexpr double cycles_of_sums(const target& t, std::size_t places, std::size_t vectors, std::size_t run) {
  return tile_cycles(t, places, vectors, run) * static_cast<double>(run) +
         cycles_of_a_sum * static_cast<double>(places * vectors) + cycles_of_a_tile;
}

}  // namespace convexpr::kernels
