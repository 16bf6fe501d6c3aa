// SPDX-License-Identifier: BSL-1.0
// results: the tensors that a call writes to, one or a tuple of them, and the sentence where they are not what the
// network ends in.
#pragma once
#include <convexpr/core/tensor.hpp>
#include <convexpr/core/text.hpp>
#include <convexpr/core/type_name.hpp>
#include <convexpr/network/network.hpp>
#include <convexpr/network/wrong_use.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace convexpr::detail {

template <class>
inline constexpr bool is_tuple_of_tensors = false;
template <class... Tensors>
inline constexpr bool is_tuple_of_tensors<std::tuple<Tensors...>> = [] {
  for (bool is : {true, is_tensor<std::remove_reference_t<Tensors>>...})
    if (!is) return false;
  return true;
}();

// What can be written to.
template <class Results>
concept results =
    !std::is_const_v<std::remove_reference_t<Results>> &&
    (is_tensor<std::remove_reference_t<Results>> || is_tuple_of_tensors<std::remove_reference_t<Results>>);

struct result {
  shape extents{};
  std::string_view number{};
};
template <class T, shape Shape>
consteval std::array<result, 1> list_results(const tensor<T, Shape>*) {
  return {result{Shape, type_name<T>}};
}
template <class... Tensors>
consteval std::array<result, sizeof...(Tensors)> list_results(const std::tuple<Tensors...>*) {
  return {list_results(static_cast<const std::remove_reference_t<Tensors>*>(nullptr))[0]...};
}

template <fixed_text Who, class Net, class T, class Results>
consteval text_buffer<256> find_wrong_result() {
  constexpr auto given = list_results(static_cast<const std::remove_reference_t<Results>*>(nullptr));
  text_buffer<256> out;
  out.append(Who.view()).append(" cannot write to ");
  if (given.size() != Net::outputs.size())
    return out.append(static_cast<unsigned long long>(given.size()))
        .append(" tensors: the network has ")
        .append(static_cast<unsigned long long>(Net::outputs.size()))
        .append(" outputs");
  for (std::size_t k = 0; k < given.size(); ++k) {
    const shape& wanted = Net::layers[Net::outputs[k]].output;
    if (given[k].extents != wanted)
      return out.append(given[k].extents)
          .append(": output ")
          .append(static_cast<unsigned long long>(k))
          .append(" of the network is ")
          .append(wanted);
    if (given[k].number != type_name<T>)
      return out.append("a tensor of ")
          .append(given[k].number)
          .append(": output ")
          .append(static_cast<unsigned long long>(k))
          .append(" of the network is of ")
          .append(type_name<T>);
  }
  return {};
}

// Why a network cannot write to Results, or nothing.
template <fixed_text Who, class Net, class T, class Results>
inline constexpr text_buffer<256> wrong_results = find_wrong_result<Who, Net, T, Results>();

}  // namespace convexpr::detail
