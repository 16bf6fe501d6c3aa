// SPDX-License-Identifier: BSL-1.0
// wrong_call: the sentences of calls whose arguments are no parameters or no tensors at all: an int, a pointer, a vector
// of numbers. What is one of another network, shape or number type has its sentence in network/wrong_use.hpp or
// network/input_tensors.hpp.
#pragma once
#include <convexpr/core/tensor.hpp>
#include <convexpr/core/text.hpp>
#include <convexpr/network/input_tensors.hpp>
#include <convexpr/network/parameters.hpp>
#include <convexpr/network/wrong_use.hpp>

#include <tuple>
#include <type_traits>

namespace convexpr::detail {

// What stands for an argument that is missing, or has no type: {1, 2, 3}.
struct no_argument {
  constexpr no_argument(const auto&...) {}
};

// The parameters that an argument is or derives from; void where it is something else.
template <class Net, class T>
parameters<Net, T> find_parameters(const parameters<Net, T>*);
void find_parameters(...);
template <class Argument>
using parameters_of = decltype(find_parameters(static_cast<const std::remove_cvref_t<Argument>*>(nullptr)));
template <class Argument>
concept parameters_like = !std::is_void_v<parameters_of<Argument>>;

// A call that names no network, and whose first argument is something else, may be meant for another function.
template <class Net, class Weights>
concept names_network = !std::is_void_v<Net> || parameters_like<Weights>;

// Those of a call, or what would be those of the network that it names.
template <class Net, class Weights>
using parameters_or = std::conditional_t<parameters_like<Weights>, parameters_of<Weights>, parameters<Net>>;

template <class T, shape Shape>
constexpr void append_inputs(text_buffer<256>& out, const tensor<T, Shape>*) {
  append_type<tensor<T, Shape>>(out.append("a "));
}
template <class... Inputs>
constexpr void append_inputs(text_buffer<256>& out, const std::tuple<Inputs...>*) {
  append_types<Inputs...>(out.append("a tuple of "));
}

template <fixed_text Who, class Given>
inline constexpr text_buffer<256> no_parameters = [] {
  text_buffer<256> out;
  append_type<Given>(out.append(Who.view()).append(" cannot take "));
  return out.append(" as parameters: write parameters<net>");
}();

// Wanted are the inputs that a call takes; Else is what else it takes.
template <fixed_text Who, class Given, class Wanted, fixed_text Else = "">
inline constexpr text_buffer<256> no_input = [] {
  text_buffer<256> out;
  out.append(Who.view());
  if constexpr (std::is_same_v<Given, no_argument>)
    out.append(" is given no tensor");
  else
    append_type<Given>(out.append(" cannot take "));
  append_inputs(out.append(" as the input: it takes "), static_cast<const Wanted*>(nullptr));
  return out.append(Else.view());
}();

// The sentence of a call that takes parameters and inputs; nothing where these are right. One text for each mistake, so
// that it is one error however often it is made.
template <fixed_text Who, class Net, class Weights, class Input>
inline constexpr const text_buffer<256>& wrong_arguments = []() -> const text_buffer<256>& {
  if constexpr (!usable_network<Net>)
    return no_network<Net>;
  else if constexpr (!parameters_like<Weights>)
    return no_parameters<Who, Weights>;
  else if constexpr (!inputs_like<Input>)
    return no_input<Who, Input, input_tensors<Net, typename parameters_of<Weights>::value_type>>;
  else
    return no_network<Net>;
}();

}  // namespace convexpr::detail
