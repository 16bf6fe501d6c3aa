// SPDX-License-Identifier: BSL-1.0
// wrong_use: the sentences of calls that name no network, or are given parameters that do not go with it. evaluate,
// model and backpropagate share them; Who is the one that says it.
#pragma once
#include <convexpr/core/tensor.hpp>
#include <convexpr/core/text.hpp>
#include <convexpr/core/type_name.hpp>
#include <convexpr/network/diagnosis.hpp>
#include <convexpr/network/network.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace convexpr::detail {

// Asking makes a refused network say its sentence, before whatever asks says more.
template <class>
inline constexpr bool is_network = false;
template <class... Layers>
inline constexpr bool is_network<network<Layers...>> = network<Layers...>::well_formed || true;

// A network that fits together.
template <class T>
concept usable_network = is_network<T> && T::well_formed;

// However many templates are given the same wrong type, asserted<is_network<T>, no_network<T>>() is one error. The name
// of a whole network is long, and never needed.
template <class T>
inline constexpr text_buffer<256> no_network = [] {
  text_buffer<256> out;
  if constexpr (!is_network<T>) out.append(type_name<T>).append(" is no network: write network<input<...>, ...>");
  return out;
}();

template <class>
inline constexpr bool is_tensor = false;
template <class T, shape Shape>
inline constexpr bool is_tensor<tensor<T, Shape>> = true;

// Letter by letter: GCC finds no string in the name of a template under -fsanitize=undefined.
consteval bool holds_word(std::string_view text, std::string_view word) {
  for (std::size_t at = 0; at + word.size() <= text.size(); ++at) {
    std::size_t same = 0;
    while (same < word.size() && text[at + same] == word[same]) ++same;
    if (same == word.size()) return true;
  }
  return false;
}

// The type of an argument as its user would type it; one that holds a network, or has a long name, by its kind.
template <class Argument>
constexpr void append_type(text_buffer<256>& out) {
  using type = std::remove_cvref_t<Argument>;
  if constexpr (is_tensor<type>) {
    out.append("tensor<").append(type_name<typename type::value_type>).append(", shape{");
    for (std::size_t axis = 0; axis < type::extents.rank && !type::extents.is_unknown(); ++axis)
      out.append(axis == 0 ? "" : ", ").append(static_cast<unsigned long long>(type::extents[axis]));
    out.append("}>");
  } else {
    constexpr bool is_long = type_name<type>.size() > 60 || holds_word(type_name<type>, "network<");
    constexpr std::string_view name = is_long ? kind_name<type> : type_name<type>;
    out.append(name.empty() ? "a lambda" : name);
  }
}
// int, float* and vector<float>
template <class... Arguments>
constexpr void append_types(text_buffer<256>& out) {
  if constexpr (sizeof...(Arguments) != 0) {
    std::size_t n = 0;
    for (auto append : {&append_type<Arguments>...}) {
      out.append(n == 0 ? "" : n + 1 == sizeof...(Arguments) ? " and " : ", ");
      append(out);
      ++n;
    }
  }
}

// {C, y, x} where {y, x, C} is wanted.
constexpr bool has_channels_first(const shape& given, const shape& wanted) {
  if (given.rank != wanted.rank || given.rank < 2 || given[0] != wanted.channels()) return false;
  for (std::size_t axis = 1; axis < given.rank; ++axis)
    if (given[axis] != wanted[axis - 1]) return false;
  return true;
}

template <fixed_text Who, class Net, class Other>
inline constexpr text_buffer<256> wrong_parameters = [] {
  text_buffer<256> out;
  return out.append(Who.view())
      .append(" cannot take the parameters of another network: they are ")
      .append(static_cast<unsigned long long>(Other::value_count))
      .append(" numbers in ")
      .append(static_cast<unsigned long long>(Other::tensor_count))
      .append(" tensors, not ")
      .append(static_cast<unsigned long long>(Net::value_count))
      .append(" in ")
      .append(static_cast<unsigned long long>(Net::tensor_count));
}();

// The network of a call that names it or leaves it to its parameters.
template <class Named, class Given>
using named_or = std::conditional_t<std::is_void_v<Named>, Given, Named>;

}  // namespace convexpr::detail
