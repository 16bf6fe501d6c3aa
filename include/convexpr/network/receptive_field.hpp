// SPDX-License-Identifier: BSL-1.0
// Receptive fields: what each layer's outputs see of the network's input, carried from layer to layer.
//   field' = field + (window - 1) jump      jump' = jump stride      start' = start + offset jump
// A join sees the union of what its branches see. After a layer that gives up the spatial axes (flatten, a global pool)
// everything is seen and nothing changes any more. Fields are not cut at the border of the image, and the statistics
// that normalisations gather over an image do not count. Araujo, Norris & Sim, Computing receptive fields of
// convolutional neural networks, Distill, 2019.
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/network/layer_info.hpp>

#include <algorithm>
#include <cstddef>

namespace convexpr::detail {

constexpr void begin_field(layer_info& input) {
  const std::size_t rank = std::min(input.input.spatial_rank(), max_spatial_rank);
  input.receptive_field = extent::filled(rank, 1);
  input.jump = extent::filled(rank, 1);
  input.start = extent::filled(rank, 0.5);
}

constexpr void follow_field(const layer_info& before, const axis_maps& maps, layer_info& after) {
  after.receptive_field = before.receptive_field;
  after.jump = before.jump;
  after.start = before.start;
  after.follows_places = before.follows_places && after.output.spatial_rank() == after.receptive_field.size();
  if (!before.follows_places || before.output.spatial_rank() != before.receptive_field.size()) return;
  for (std::size_t axis = 0; axis < after.receptive_field.size(); ++axis) {
    after.receptive_field[axis] += (maps[axis].window - 1) * before.jump[axis];
    after.start[axis] += maps[axis].offset * before.jump[axis];
    after.jump[axis] *= maps[axis].stride;
    if (maps[axis].everything) after.follows_places = false;
  }
}

constexpr void unite_fields(const layer_info& branch, layer_info& joined, bool first) {
  if (first) {
    joined.receptive_field = branch.receptive_field;
    joined.jump = branch.jump;
    joined.start = branch.start;
    joined.follows_places = branch.follows_places;
    return;
  }
  joined.follows_places = joined.follows_places && branch.follows_places;
  for (std::size_t axis = 0; axis < joined.receptive_field.size(); ++axis) {
    const double low = std::min(joined.start[axis] - joined.receptive_field[axis] / 2,
                                branch.start[axis] - branch.receptive_field[axis] / 2);
    const double high = std::max(joined.start[axis] + joined.receptive_field[axis] / 2,
                                 branch.start[axis] + branch.receptive_field[axis] / 2);
    joined.receptive_field[axis] = high - low;
    joined.start[axis] = (low + high) / 2;
    joined.jump[axis] = std::max(joined.jump[axis], branch.jump[axis]);
  }
}

}  // namespace convexpr::detail
