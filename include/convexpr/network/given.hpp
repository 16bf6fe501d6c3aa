// SPDX-License-Identifier: BSL-1.0
// given: what a call hands to its layers beside the inputs: graphs that were read when the program ran, lists of edges,
// sparse features.
//   model(x, matrix)                                by type: to the layers whose forward takes it
//   model(x, given<"near">(a), given<"far">(b))     by name: to those that ask for it, gcn<16, takes<"near">>
// network/taken.hpp says which thing a layer is handed.
#pragma once
#include <convexpr/core/text.hpp>

#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

namespace convexpr {

// A thing under a name. Thing is a reference where it outlives the call.
template <fixed_text Name, class Thing>
struct named_thing {
  Thing value;
};

template <fixed_text Name, class Thing>
constexpr named_thing<Name, Thing> given(Thing&& thing) {
  return {std::forward<Thing>(thing)};
}

namespace detail {

// A thing as layers are handed it: of one type, however the call was written.
template <class Thing, fixed_text Name>
struct thing {
  using type = Thing;
  static constexpr auto name = Name;
  const Thing* address;
};
template <class Argument>
constexpr thing<Argument, ""> thing_in(const Argument& argument) {
  return {&argument};
}
template <fixed_text Name, class Named>
constexpr thing<std::remove_cvref_t<Named>, Name> thing_in(const named_thing<Name, Named>& argument) {
  return {&argument.value};
}

// All of one call.
template <class... Things>
struct given_things {
  static constexpr std::size_t count = sizeof...(Things);
  template <std::size_t N>
  using type = typename std::tuple_element_t<N, std::tuple<Things...>>::type;

  std::tuple<Things...> all;

  template <std::size_t N>
  constexpr const type<N>& get() const {
    return *std::get<N>(all).address;
  }
};
using nothing_given = given_things<>;

template <class... Arguments>
constexpr auto things_in(const Arguments&... arguments) {
  return given_things<decltype(detail::thing_in(arguments))...>{{detail::thing_in(arguments)...}};
}
template <class... Arguments>
using things_of = decltype(things_in(std::declval<const Arguments&>()...));

}  // namespace detail
}  // namespace convexpr
