// SPDX-License-Identifier: BSL-1.0
// lane_blocks: channels as vectors. The last vector ends with the last channel and may overlap the one in front of it,
// so that all are whole unless there are fewer channels than lanes: no masks, no remainders, some numbers computed
// twice.
#pragma once
#include <convexpr/kernels/vector.hpp>

#include <algorithm>
#include <cstddef>

namespace convexpr::kernels {

struct lane_blocks {
  std::size_t channels, count;

  constexpr explicit lane_blocks(std::size_t all) : channels(all), count((all + lanes - 1) / lanes) {}
  constexpr bool whole() const { return channels >= lanes; }
  constexpr std::size_t begin(std::size_t block) const {
    return whole() ? std::min(block * lanes, channels - lanes) : 0;
  }
};

// A vector of a block, whole or not.
template <lane_blocks Blocks>
[[gnu::always_inline]] inline vec load_block(const float* from) {
  if constexpr (Blocks.whole())
    return load(from);
  else
    return load_part(from, Blocks.channels);
}
template <lane_blocks Blocks>
[[gnu::always_inline]] inline void store_block(float* to, vec v) {
  if constexpr (Blocks.whole())
    store(to, v);
  else
    store_part(to, v, Blocks.channels);
}

}  // namespace convexpr::kernels
