// SPDX-License-Identifier: BSL-1.0
// lane_blocks: channels as vectors. The last vector ends with the last channel and overlaps the one in front of it, so
// that all are whole unless there are fewer channels than lanes: no masks, no remainders, some numbers computed twice.
// That would be wrong where results may lie on what they are computed from; such vectors are disjoint, the last a part.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/vector.hpp>

#include <algorithm>
#include <cstddef>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

struct lane_blocks {
  std::size_t channels, lanes, count;
  bool disjoint;

  constexpr lane_blocks(std::size_t all, std::size_t in_register, bool are_disjoint = false)
      : channels(all), lanes(in_register), count((all + lanes - 1) / lanes), disjoint(are_disjoint) {}

  constexpr std::size_t begin(std::size_t block) const {
    return disjoint || channels < lanes ? block * lanes : std::min(block * lanes, channels - lanes);
  }
  constexpr bool are_whole() const { return channels % lanes == 0 || (channels > lanes && !disjoint); }
  // Lanes of the block that begins with this channel.
  constexpr std::size_t width(std::size_t channel) const { return std::min(lanes, channels - channel); }
};

// The block that begins with `channel`, which lies at `from`.
template <lane_blocks Blocks>
[[gnu::always_inline]] inline vec<Blocks.lanes> load_block(const float* from, std::size_t channel) {
  if constexpr (Blocks.are_whole())
    return load<vec<Blocks.lanes>>(from);
  else
    return load_part<vec<Blocks.lanes>>(from, Blocks.width(channel));
}

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
