// SPDX-License-Identifier: BSL-1.0
// permute<Axes...>: reorders the axes; output axis i is input axis Axes[i]. permute<2, 0, 1> turns {H, W, C} into {C,
// H, W}.
//   in {in_0, in_1, ...}  ->  out {in_Axes[0], in_Axes[1], ...}
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/layers/moved_numbers.hpp>

#include <cstddef>

namespace convexpr {

template <std::size_t... Axes>
struct permute : detail::moved_numbers<permute<Axes...>> {
  static constexpr bool moves_axes = true;
  static constexpr std::size_t count = sizeof...(Axes);
  static constexpr std::size_t order[count == 0 ? 1 : count] = {Axes...};

  static consteval checked output(const shape& in) {
    if (count != in.rank) return refuse("it names {} axes where there are {}", count, in.rank);
    bool seen[max_rank]{};
    shape out = in;
    for (std::size_t axis = 0; axis < count; ++axis) {
      if (order[axis] >= count) return refuse("there is no axis {}", order[axis]);
      if (seen[order[axis]]) return refuse("it names axis {} twice", order[axis]);
      seen[order[axis]] = true;
      out[axis] = in[order[axis]];
    }
    return out;
  }
  // Places that change their axis are no longer followed: an output may come from anywhere along it.
  static consteval axis_maps field(const shape& in) {
    axis_maps maps = whole_axes(in);
    for (std::size_t axis = 0; axis < in.spatial_rank() && axis < max_spatial_rank; ++axis)
      if (order[axis] == axis) maps[axis] = {};
    return maps;
  }

  template <class Visit>
  static constexpr void each_number(const shape& in, const shape& out, Visit visit) {
    std::size_t in_step[max_rank]{}, step = 1;
    for (std::size_t axis = count; axis-- > 0; step *= in[axis]) in_step[axis] = step;
    std::size_t place[max_rank]{};
    for (std::size_t n = 0; n < out.size(); ++n) {
      std::size_t from = 0;
      for (std::size_t axis = 0; axis < count; ++axis) from += place[axis] * in_step[order[axis]];
      visit(from, n);
      for (std::size_t axis = count; axis-- > 0;) {
        if (++place[axis] < out[axis]) break;
        place[axis] = 0;
      }
    }
  }
};

}  // namespace convexpr
