// SPDX-License-Identifier: BSL-1.0
// steps_of<Net, Kind>: a function for each layer, in the order of network::layers; the inputs' stay empty.
//   Kind::type                  what the functions look like
//   Kind::template run<Layer>   the function of one layer or join
//   Kind::template runs<Layer>  optional: where it is false the layer has none, and null stands for it
#pragma once
#include <convexpr/network/network.hpp>
#include <convexpr/network/traverse.hpp>

#include <array>
#include <cstddef>

namespace convexpr::detail {

template <class Kind, class Layer>
consteval typename Kind::type step_of() {
  if constexpr (requires { requires !Kind::template runs<Layer>; })
    return nullptr;
  else
    return &Kind::template run<Layer>;
}

template <class Kind, class Layer>
consteval bool has_step() {
  if constexpr (requires { requires !Kind::template runs<Layer>; })
    return false;
  else
    return true;
}

template <class Kind, class Net>
struct step_visitor : counting_visitor<Net> {
  std::array<typename Kind::type, Net::size> steps{};

  template <class Layer>
  consteval void add_layer() {
    steps[++this->layer] = step_of<Kind, Layer>();
  }
  template <class Join>
  consteval void add_join(std::size_t) {
    add_layer<Join>();
  }
};

template <class Net, class Kind>
consteval auto list_steps() {
  step_visitor<Kind, Net> visitor;
  traverse_list(visitor, static_cast<const typename Net::layer_types*>(nullptr));
  return visitor.steps;
}

template <class Net, class Kind>
inline constexpr auto steps_of = list_steps<Net, Kind>();

// Which layers have a step: GCC compares no function with null in a constant expression under -fsanitize=undefined.
template <class Kind, class Net>
struct presence_visitor : counting_visitor<Net> {
  std::array<bool, Net::size> present{};

  template <class Layer>
  consteval void add_layer() {
    present[++this->layer] = has_step<Kind, Layer>();
  }
  template <class Join>
  consteval void add_join(std::size_t) {
    add_layer<Join>();
  }
};
template <class Net, class Kind>
consteval auto list_present() {
  presence_visitor<Kind, Net> visitor;
  traverse_list(visitor, static_cast<const typename Net::layer_types*>(nullptr));
  return visitor.present;
}
template <class Net, class Kind>
inline constexpr auto has_step_of = list_present<Net, Kind>();

}  // namespace convexpr::detail
