// SPDX-License-Identifier: BSL-1.0
// wrong_building: the sentences of a model that is built from what it does not take.
#pragma once
#include <convexpr/core/text.hpp>
#include <convexpr/core/type_name.hpp>
#include <convexpr/model/executor.hpp>
#include <convexpr/network/parameters.hpp>
#include <convexpr/network/wrong_call.hpp>
#include <convexpr/network/wrong_use.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace convexpr::detail {

// What stands behind the parameters: threads, and how many samples a model takes together.
template <class Storage, class... Options>
inline constexpr bool are_model_options = sizeof...(Options) == 0;
template <class Storage, class Threads>
inline constexpr bool are_model_options<Storage, Threads> =
    std::convertible_to<const Threads&, threads> && std::constructible_from<Storage, threads, batch_size>;
template <class Storage, class Threads, class Samples>
inline constexpr bool are_model_options<Storage, Threads, Samples> =
    are_model_options<Storage, Threads> && std::convertible_to<const Samples&, batch_size>;

template <class Net, class Storage, class Weights, class... Options>
concept builds_model =
    std::convertible_to<const Weights&, const parameters<Net, float>&> && are_model_options<Storage, Options...>;

// Parameters of another network, or of other numbers; empty where something refused is among them.
template <class Net, class Given>
inline constexpr text_buffer<256> wrong_weights = [] {
  text_buffer<256> out;
  if constexpr (!usable_network<typename Given::network_type>)
    return out;
  else if constexpr (!std::is_same_v<Net, typename Given::network_type>)
    return wrong_parameters<"model", Net, typename Given::network_type>;
  else
    return out.append("model cannot take parameters of ")
        .append(type_name<typename Given::value_type>)
        .append(": its numbers are float");
}();

template <bool HasOptions, class... Options>
inline constexpr text_buffer<256> wrong_options = [] {
  text_buffer<256> out;
  append_types<Options...>(out.append("model cannot take "));
  return out.append(" behind its parameters: ")
      .append(HasOptions ? "it takes threads, then batch_size" : "static_model has one thread and one sample");
}();

inline constexpr text_buffer<256> wrong_packing = [] {
  text_buffer<256> out;
  return out.append(
      "model cannot take these packed weights: they are of another network, other options or another machine");
}();

template <class Net, class Storage, class Weights, class... Options>
inline constexpr const text_buffer<256>& wrong_building = []() -> const text_buffer<256>& {
  using given = parameters_of<Weights>;
  if constexpr (requires { Weights::options; })
    return wrong_packing;
  else if constexpr (!parameters_like<Weights>)
    return no_parameters<"model", Weights>;
  else if constexpr (!std::is_same_v<given, parameters<Net, float>>)
    return wrong_weights<Net, given>;
  else
    return wrong_options<std::constructible_from<Storage, threads, batch_size>, Options...>;
}();

}  // namespace convexpr::detail
