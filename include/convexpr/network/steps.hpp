// SPDX-License-Identifier: BSL-1.0
// steps_of<Net, Kind>: a function for each layer, in the order of network::layers; the inputs' stay empty.
//   Kind::type                  what the functions look like
//   Kind::template run<Layer>   the function of one layer or join
//   Kind::template runs<Layer>  optional: where it is false the layer has none, and null stands for it
#pragma once
#include <convexpr/network/layer_info.hpp>
#include <convexpr/network/per_layer.hpp>

namespace convexpr::detail {

template <class Kind, class Layer>
consteval bool has_step() {
  if constexpr (requires { requires !Kind::template runs<Layer>; })
    return false;
  else
    return true;
}

template <class Kind>
struct step_of_layer {
  using type = typename Kind::type;
  static constexpr type for_inputs = nullptr;

  template <class Layer>
  static consteval type of(const layer_info&) {
    if constexpr (has_step<Kind, Layer>())
      return &Kind::template run<Layer>;
    else
      return nullptr;
  }
};
template <class Net, class Kind>
inline constexpr auto steps_of = per_layer<Net, step_of_layer<Kind>>;

// Which layers have a step: GCC compares no function with null in a constant expression under -fsanitize=undefined.
template <class Kind>
struct presence_of_step {
  using type = bool;
  static constexpr bool for_inputs = false;

  template <class Layer>
  static consteval bool of(const layer_info&) {
    return has_step<Kind, Layer>();
  }
};
template <class Net, class Kind>
inline constexpr auto has_step_of = per_layer<Net, presence_of_step<Kind>>;

}  // namespace convexpr::detail
