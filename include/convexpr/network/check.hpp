// SPDX-License-Identifier: BSL-1.0
// check: one walk over a layer list, unless the list is longer than compilers walk.
#pragma once
#include <convexpr/core/checked.hpp>
#include <convexpr/core/type_name.hpp>
#include <convexpr/layers/input.hpp>
#include <convexpr/network/checking_visitor.hpp>
#include <convexpr/network/measure.hpp>
#include <convexpr/network/traverse.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <type_traits>

namespace convexpr::detail {

template <class Named>
consteval std::size_t name_length() {
  if constexpr (requires { Named::name; })
    return Named::name.size();
  else
    return 0;
}
template <class Input>
inline constexpr std::array<std::size_t, 1> name_lengths{0};
template <class... Named>
inline constexpr std::array name_lengths<inputs<Named...>>{std::size_t{0}, name_length<Named>()...};

template <class Input, class Layers, network_size Size>
consteval checked_network<Size> walk() {
  checked_network<Size> result;
  checking_visitor<Size> visitor(result);
  if constexpr (requires { Input::declared(); })
    visitor.template begin<Input>();
  else if constexpr (requires { typename Input::members; })
    visitor.template begin_inputs<Input>(static_cast<const typename Input::members*>(nullptr));
  else
    result.wrong = {0, type_name<Input>, "cannot stand first", {}, 0, refuse("a network begins with input<...>")};
  traverse_list(visitor, static_cast<const Layers*>(nullptr));
  visitor.end();
  return result;
}

// What compilers walk within their default limits is walked at once. More is tried first: a constant expression that
// goes beyond a limit would be an error that nobody can read. Trying is a branch of its own: compilers evaluate both
// sides of ||, and would walk every network twice.
inline constexpr std::size_t usual_layers = 1'001, most_layers = 100'000;
template <class Input, class Layers, network_size Size>
concept within_limits = requires { typename std::bool_constant<(walk<Input, Layers, Size>(), true)>; };

template <class Input>
consteval checked_network<network_size{}> refuse_length(const refusal& why) {
  checked_network<network_size{}> result;
  result.wrong = {0, type_name<Input>, "begins too long a network", {}, 0, why};
  return result;
}

// Of a list and what stands in front of it.
template <class Input, class Layers>
consteval network_size measure_network() {
  network_size size = measure<Layers>();
  size.layers += inputs_in<Input> - 1;
  size.tags += inputs_in<Input>;
  for (const std::size_t length : name_lengths<Input>) size.label = std::max(size.label, length);
  return size;
}

template <class Input, class Layers>
consteval auto check() {
  constexpr network_size size = measure_network<Input, Layers>();
  if constexpr (size.layers > most_layers)
    return refuse_length<Input>(refuse("{} layers are more than {}", size.layers, most_layers));
  else if constexpr (size.layers <= usual_layers)
    return walk<Input, Layers, size>();
  else if constexpr (within_limits<Input, Layers, size>)
    return walk<Input, Layers, size>();
  else
    return refuse_length<Input>(
        refuse("for {} layers raise the limits of the compiler: -fconstexpr-ops-limit= and -fconstexpr-loop-limit= "
               "for g++, -fconstexpr-steps= for clang",
               size.layers));
}

}  // namespace convexpr::detail
