// SPDX-License-Identifier: BSL-1.0
// How long and how wide a network may be with the compilers' default limits.
#include <convexpr/convexpr.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

namespace cx = convexpr;

namespace {

using long_list =
    cx::network<cx::input<8, 2>, cx::repeat<250, cx::conv<2>, cx::batch_norm, cx::relu, cx::dropout<0.5>>>;
static_assert(long_list::size == 1'001 && long_list::parameter_count == 250 * (6 + 4));
static_assert(cx::network<cx::input<3>, cx::repeat<1'200, cx::relu>>::size == 1'201);

template <std::size_t... I>
consteval std::size_t channels_of_branches(std::index_sequence<I...>) {
  return cx::network<cx::input<2>, cx::concat<cx::branch<cx::clip<0, I>>...>>::output.channels();
}
static_assert(channels_of_branches(std::make_index_sequence<300>{}) == 600);

// Repetitions are measured without being walked.
using sizes = cx::type_list<cx::repeat<3, cx::relu, cx::repeat<5, cx::add<cx::branch<>, cx::branch<cx::relu>>>>>;
constexpr cx::detail::network_size measured = cx::detail::measure<sizes>();
static_assert(measured.layers == 1 + 3 * (1 + 5 * 2) && measured.branches == 3 * 5 * 2 &&
              measured.links == 3 * (1 + 5 * 3));
static_assert(cx::detail::measure<cx::type_list<cx::repeat<0, cx::relu>>>().layers == 1);

template <class... Layers>
consteval bool refused(std::string_view cause) {
  return cx::detail::list_sentence<Layers...>.view() == cause;
}
constexpr std::size_t many = std::size_t{1} << 63;
static_assert(refused<cx::input<3>, cx::repeat<many, cx::relu>>(
    "layer 0 (input<3>) begins too long a network: 9223372036854775809 layers are more than 100000"));
static_assert(refused<cx::input<3>, cx::repeat<many, cx::repeat<many, cx::relu>>>(
    "layer 0 (input<3>) begins too long a network: 18446744073709551615 layers are more than 100000"));

}  // namespace
