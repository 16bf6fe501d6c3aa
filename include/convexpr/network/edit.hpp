// SPDX-License-Identifier: BSL-1.0
// Networks made from networks: another head on the same backbone is one line.
//   replace_last<Net, L...>   the last layer gives way to L...: replace_last<zoo::vgg16, dense<21>>
//   drop_last<Net, N>         without its last N layers
//   append<Net, L...>         with L... behind its last layer
//   with_input<Net, I>        the same layers on another input: with_input<zoo::vgg16_features, input<64, 64, 3>>
// The layers counted are those of the outermost list, as they were typed: a sequence is one.
#pragma once
#include <convexpr/network/network.hpp>

#include <boost/hana/concat.hpp>
#include <boost/hana/drop_back.hpp>
#include <boost/hana/drop_front.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/type.hpp>
#include <boost/hana/unpack.hpp>

#include <cstddef>

namespace convexpr {

namespace detail {

namespace hana = boost::hana;

template <class... Types>
constexpr auto types_of(hana::basic_type<network<Types...>>) {
  return hana::make_tuple(hana::type_c<Types>...);
}

constexpr auto to_network = [](auto types) {
  return hana::unpack(types,
                      []<class... Types>(hana::basic_type<Types>...) { return hana::type_c<network<Types...>>; });
};

}  // namespace detail

template <class Net, std::size_t Count>
using drop_last = typename decltype(detail::to_network(
    detail::hana::drop_back(detail::types_of(detail::hana::type_c<Net>), detail::hana::size_c<Count>)))::type;

template <class Net, class... Layers>
using append = typename decltype(detail::to_network(detail::hana::concat(
    detail::types_of(detail::hana::type_c<Net>), detail::hana::make_tuple(detail::hana::type_c<Layers>...))))::type;

template <class Net, class... Layers>
using replace_last = append<drop_last<Net, 1>, Layers...>;

template <class Net, class Input>
using with_input = typename decltype(detail::to_network(
    detail::hana::concat(detail::hana::make_tuple(detail::hana::type_c<Input>),
                         detail::hana::drop_front(detail::types_of(detail::hana::type_c<Net>)))))::type;

}  // namespace convexpr
