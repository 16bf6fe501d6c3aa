// SPDX-License-Identifier: BSL-1.0
// What no network can have: shapes that no tensor has, and numbers that nothing counts. Layers of users are held to it
// as the library's are.
#pragma once
#include <convexpr/core/checked.hpp>
#include <convexpr/core/count.hpp>
#include <convexpr/network/layer_info.hpp>

#include <cstddef>
#include <cstdint>

namespace convexpr::detail {

// An extent of 0, which a user's own layer may give, or more elements than can be addressed.
constexpr refusal check_extents(const shape& s) {
  for (std::size_t axis = 0; axis < s.rank && !s.is_unknown(); ++axis)
    if (s[axis] == 0) return refuse("its output has extent 0 along axis {}", axis);
  if (s.size() > most_elements) return refuse("its output has more elements than can be addressed");
  return {};
}

// The parameters of a network up to a layer, its multiply-accumulates in front of the layer, and those of the layer.
constexpr refusal check_counts(std::size_t values, std::uint64_t macs_before, std::uint64_t macs) {
  if (values > most_elements) return refuse("with it the parameters are more than can be addressed");
  if (count_sum(macs_before, macs) == uncountable<std::uint64_t>)
    return refuse("with it the multiply-accumulates are more than can be counted");
  return {};
}

// Strides multiply: a list of layers can make a field that no number holds. Those of an extent are exact up to 2^53.
constexpr refusal check_field(const layer_info& layer) {
  constexpr double most = 9007199254740992;
  for (std::size_t axis = 0; axis < layer.receptive_field.size(); ++axis)
    if (!(layer.receptive_field[axis] <= most && layer.jump[axis] <= most && layer.start[axis] <= most &&
          layer.start[axis] >= -most))
      return refuse("its receptive field is larger than can be counted");
  return {};
}

}  // namespace convexpr::detail
