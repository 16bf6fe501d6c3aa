// SPDX-License-Identifier: BSL-1.0
// What a network takes: a tensor, or a tuple of them (or of references to them, as std::tie makes) where it begins with
// inputs<...>; and the sentence where these are not its own.
#pragma once
#include <convexpr/core/tensor.hpp>
#include <convexpr/core/text.hpp>
#include <convexpr/core/type_name.hpp>
#include <convexpr/network/network.hpp>
#include <convexpr/network/results.hpp>
#include <convexpr/network/wrong_use.hpp>

#include <array>
#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

namespace convexpr {

namespace detail {

template <class Net, class T>
consteval auto input_type_of() {
  if constexpr (Net::input_count == 1)
    return std::type_identity<tensor<T, Net::input>>{};
  else
    return []<std::size_t... N>(std::index_sequence<N...>) {
      return std::type_identity<std::tuple<tensor<T, Net::layers[N].output>...>>{};
    }(std::make_index_sequence<Net::input_count>{});
}

}  // namespace detail

// A tensor, or a tuple of tensors.
template <class Net, class T = float>
using input_tensors = typename decltype(detail::input_type_of<Net, T>())::type;

namespace detail {

// The tensor that an argument is or derives from, or the tuple of those that it holds or refers to, one of them without
// a tuple; void where it is something else.
template <class T, shape Shape>
tensor<T, Shape> find_input(const tensor<T, Shape>*);
void find_input(...);
template <class Argument>
using tensor_of = decltype(find_input(static_cast<const std::remove_cvref_t<Argument>*>(nullptr)));
template <class... Inputs>
  requires(... && !std::is_void_v<tensor_of<Inputs>>)
std::tuple<tensor_of<Inputs>...> find_inputs(const std::tuple<Inputs...>*);
template <class Input>
tensor_of<Input> find_inputs(const std::tuple<Input>*);
template <class Argument>
tensor_of<Argument> find_inputs(const Argument*);
template <class Argument>
using inputs_of = decltype(find_inputs(static_cast<const std::remove_cvref_t<Argument>*>(nullptr)));
template <class Argument>
concept inputs_like = !std::is_void_v<inputs_of<Argument>>;

// The numbers of what a network takes.
template <class Net, class T>
using input_pointers = std::array<const T*, Net::input_count>;
template <class T, shape Shape>
constexpr std::array<const T*, 1> pointers_to(const tensor<T, Shape>& x) {
  return {x.data()};
}
template <class... Tensors>
constexpr auto pointers_to(const std::tuple<Tensors...>& x) {
  return std::apply([](const auto&... tensors) { return std::array{tensors.data()...}; }, x);
}

// The number type of inputs: that of the first.
template <class T, shape Shape>
T number_in(const tensor<T, Shape>&);
float number_in(const std::tuple<>&);
template <class First, class... Rest>
typename First::value_type number_in(const std::tuple<First, Rest...>&);
template <class Argument>
using number_of = decltype(number_in(std::declval<inputs_of<Argument>>()));

// Why inputs are not those of Net; empty where something refused is among them.
template <fixed_text Who, class Net, class T, class Inputs>
consteval text_buffer<256> find_wrong_input() {
  constexpr auto given = list_results(static_cast<const Inputs*>(nullptr));
  const auto number = [](std::size_t n) { return static_cast<unsigned long long>(n); };
  text_buffer<256> out;
  out.append(Who.view()).append(" cannot take ");
  if (given.size() == 1 && given[0].extents.is_unknown()) return {};
  if (given.size() != Net::input_count)
    return out.append(number(given.size()))
        .append(given.size() == 1 ? " input: the network has " : " inputs: the network has ")
        .append(number(Net::input_count))
        .append(given.size() == 1 ? ", in a tuple" : "");
  for (std::size_t n = 0; n < given.size(); ++n) {
    const shape& wanted = Net::layers[n].output;
    const bool has_shape = given[n].extents == wanted, alone = given.size() == 1;
    if (given[n].extents.is_unknown()) return {};
    if (has_shape && given[n].number == type_name<T>) continue;
    if (has_shape)
      out.append("a tensor of ").append(given[n].number);
    else
      out.append(given[n].extents);
    if (!alone) out.append(" as input ").append(Net::layers[n].name);
    if (has_shape) return out.append(": the parameters are of ").append(type_name<T>);
    out.append(alone ? ": the network begins with " : ": it is ").append(wanted);
    return out.append(has_channels_first(given[n].extents, wanted) ? ", for channels come last" : "");
  }
  return {};
}
template <fixed_text Who, class Net, class T, class Inputs>
inline constexpr text_buffer<256> wrong_input = find_wrong_input<Who, Net, T, Inputs>();

// Whether Net runs on parameters<Other, T> and Inputs, as inputs_of gives them.
template <class Net, class Other, class T, class Inputs>
inline constexpr bool fits_together = [] {
  if constexpr (usable_network<Net> && std::is_same_v<Net, Other>)
    return std::is_same_v<Inputs, input_tensors<Net, T>>;
  else
    return false;
}();

// Why it does not; empty where something refused is among them, which has said its sentence already.
template <fixed_text Who, class Net, class Other, class T, class Inputs>
inline constexpr text_buffer<256> misfit = [] {
  if constexpr (!usable_network<Other> || fits_together<Net, Other, T, Inputs>)
    return text_buffer<256>{};
  else if constexpr (!usable_network<Net>)
    return no_network<Net>;
  else if constexpr (!std::is_same_v<Net, Other>)
    return wrong_parameters<Who, Net, Other>;
  else
    return wrong_input<Who, Net, T, Inputs>;
}();

}  // namespace detail

}  // namespace convexpr
