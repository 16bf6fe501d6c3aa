// SPDX-License-Identifier: BSL-1.0
// What a network takes: a tensor, or a tuple of them (or of references to them, as std::tie makes) where it begins with
// inputs<...>; and the sentence where it is given something else.
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

template <class>
inline constexpr bool is_tuple_of_inputs = false;
template <class... Tensors>
inline constexpr bool is_tuple_of_inputs<std::tuple<Tensors...>> = [] {
  for (bool is : {true, is_tensor<std::remove_cvref_t<Tensors>>...})
    if (!is) return false;
  return true;
}();

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

template <fixed_text Who, class Net, class T, class Inputs>
consteval text_buffer<256> find_wrong_input() {
  constexpr auto given = list_results(static_cast<const Inputs*>(nullptr));
  const auto number = [](std::size_t n) { return static_cast<unsigned long long>(n); };
  text_buffer<256> out;
  out.append(Who.view()).append(" cannot take ");
  if (given.size() != Net::input_count)
    return out.append(number(given.size()))
        .append(given.size() == 1 ? " input: the network has " : " inputs: the network has ")
        .append(number(Net::input_count));
  for (std::size_t n = 0; n < given.size(); ++n) {
    const shape& wanted = Net::layers[n].output;
    if (given[n].extents.is_unknown()) return {};
    if (given[n].extents != wanted)
      return out.append(given[n].extents)
          .append(" as input ")
          .append(Net::layers[n].name)
          .append(": it is ")
          .append(wanted)
          .append(has_channels_first(given[n].extents, wanted) ? ", for channels come last" : "");
    if (given[n].number != type_name<T>)
      return out.append("a tensor of ")
          .append(given[n].number)
          .append(" as input ")
          .append(Net::layers[n].name)
          .append(": its numbers are ")
          .append(type_name<T>);
  }
  return {};
}

// Why Net does not run on parameters<Other, T> and a tuple of tensors; empty where it does, and where something refused
// is among them.
template <fixed_text Who, class Net, class Other, class T, class Inputs>
inline constexpr text_buffer<256> misfit_of_inputs = [] {
  if constexpr (!usable_network<Other>)
    return text_buffer<256>{};
  else if constexpr (!is_network<Net>)
    return no_network<Net>;
  else if constexpr (!Net::well_formed)
    return text_buffer<256>{};
  else if constexpr (!std::is_same_v<Net, Other>)
    return wrong_parameters<Who, Net, Other>;
  else
    return find_wrong_input<Who, Net, T, Inputs>();
}();
template <fixed_text Who, class Net, class Other, class T, class Inputs>
inline constexpr bool takes_inputs = [] {
  if constexpr (usable_network<Net> && std::is_same_v<Net, Other>)
    return misfit_of_inputs<Who, Net, Other, T, Inputs>.size() == 0;
  else
    return false;
}();

}  // namespace detail

// A tensor, or a tuple of tensors.
template <class Net, class T = float>
using input_tensors = typename decltype(detail::input_type_of<Net, T>())::type;

}  // namespace convexpr
