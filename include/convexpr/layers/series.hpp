// SPDX-License-Identifier: BSL-1.0
// Lists of layers that stand where one layer may stand.
//   sequence<L...>        the layers one behind the other
//   repeat<N, L...>       the same, N times; every time with weights of its own
//   checkpoint<L...>      the same as sequence<L...>; a trainer does not keep what flows between its layers, but computes it
//                         again for the backward pass: less memory for more arithmetic      Chen et al. 2016
//   branch<L...>          one side of add, multiply, concat, residual or outputs; branch<> passes its input on
//   as<"name", L...>      the layers under a name: it is what a weight file calls them
//   tag<"name">           remembers what flows here; from<"name"> goes on from there, later and anywhere
#pragma once
#include <convexpr/core/text.hpp>
#include <convexpr/core/type_list.hpp>

#include <cstddef>
#include <string_view>

namespace convexpr {

template <class... Layers>
struct sequence {
  using parts = type_list<Layers...>;
};

template <class... Layers>
struct checkpoint {
  using parts = type_list<Layers...>;
  static constexpr bool recomputes = true;
};

template <std::size_t Times, class... Layers>
struct repeat {
  using parts = type_list<Layers...>;
  static constexpr std::size_t times = Times;
};

template <class... Layers>
struct branch {
  using branch_parts = type_list<Layers...>;
};

template <fixed_text Name, class... Layers>
struct as {
  using parts = type_list<Layers...>;
  static constexpr std::string_view name = Name.view();
};

template <fixed_text Name>
struct tag {
  static constexpr std::string_view tagged = Name.view();
};

template <fixed_text Name>
struct from {
  static constexpr std::string_view source = Name.view();
};

// The end of a network with several results: outputs<branch<...>, branch<...>>.
template <class... Branches>
struct outputs {
  using results = type_list<Branches...>;
};

}  // namespace convexpr
