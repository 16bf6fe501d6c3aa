// SPDX-License-Identifier: BSL-1.0
// input: what a network takes: input<28, 28, 1> height, width, channels; input<34, 34> nodes, features. Always first.
//   out = in
#pragma once
#include <convexpr/core/concepts.hpp>

#include <concepts>
#include <cstddef>
#include <initializer_list>

namespace convexpr {

template <auto... Extents>
struct input {
  static consteval checked declared() {
    if constexpr (sizeof...(Extents) == 0 || sizeof...(Extents) > max_rank) {
      return refuse("an input has 1 to {} extents, not {}", max_rank, sizeof...(Extents));
    } else if constexpr (!(std::integral<decltype(Extents)> && ...)) {
      return refuse("an extent is not a whole number");
    } else {
      for (const refusal& r : {Extents > 0 ? refusal{} : refuse("input extent {} is not positive", Extents)...})
        if (r) return r;
      return shape(Extents...);
    }
  }
};

}  // namespace convexpr
