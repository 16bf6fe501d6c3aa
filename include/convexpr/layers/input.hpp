// SPDX-License-Identifier: BSL-1.0
// input: what a network takes: input<28, 28, 1> height, width, channels; input<34, 34> nodes, features. Always first.
//   inputs<as<"image", input<28, 28, 1>>, as<"mask", input<28, 28, 1>>>
// takes several: the first goes on, the others are reached by from<"mask">.
//   out = in
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/core/type_list.hpp>

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

template <class... Named>
struct inputs {
  using members = type_list<Named...>;
};

namespace detail {

// How many tensors a network takes that begins with this.
template <class Input>
inline constexpr std::size_t inputs_in = 1;
template <class... Named>
inline constexpr std::size_t inputs_in<inputs<Named...>> = sizeof...(Named) == 0 ? 1 : sizeof...(Named);

}  // namespace detail
}  // namespace convexpr
