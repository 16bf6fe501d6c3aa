// SPDX-License-Identifier: BSL-1.0
// type_list: layers as Boost.Hana holds types. Checking a network only deduces the pack from it and never makes such a
// tuple: a thousand layers then cost the compiler 0.1 s instead of more than 1 s. Rewriting (network/edit.hpp) does.
#pragma once
#include <boost/hana/basic_tuple.hpp>
#include <boost/hana/type.hpp>

namespace convexpr {

template <class... Types>
using type_list = boost::hana::basic_tuple<boost::hana::basic_type<Types>...>;

namespace detail {

// The first of a network's types, and those behind it.
struct nothing {};
template <class... Types>
struct split_list {
  using input = nothing;
  using layers = type_list<>;
};
template <class First, class... Rest>
struct split_list<First, Rest...> {
  using input = First;
  using layers = type_list<Rest...>;
};

}  // namespace detail
}  // namespace convexpr
