// SPDX-License-Identifier: BSL-1.0
// The table of situations: layers on inputs that are hard in some way (subjects), and networks around them in which
// plans fuse, share memory and leave gaps (surroundings). Every kernel is held to every network in which it can serve.
#pragma once
#include <convexpr/convexpr.hpp>

#include <cstddef>
#include <utility>

namespace cx = convexpr;

namespace laws {

template <class Input, class... Layers>
struct subject {
  using input = Input;
  using body = cx::sequence<Layers...>;
  static constexpr cx::shape in = cx::network<Input, Layers...>::input;
  static constexpr cx::shape out = cx::network<Input, Layers...>::output;
  static constexpr std::size_t rank = out.rank;
  static constexpr bool keeps_shape = in == out;

  // Everything spatial is at least this long.
  static consteval bool is_at_least(std::size_t extent) {
    for (std::size_t axis = 0; axis + 1 < rank; ++axis)
      if (out[axis] < extent) return false;
    return rank > 1;
  }
};

// cx::reshape of a shape that was worked out.
template <cx::shape Shape>
struct reshape_to : cx::detail::same_elements {
  static consteval cx::checked output(const cx::shape& in) {
    if (in.size() != Shape.size()) return cx::refuse("it has {} elements, not {}", Shape.size(), in.size());
    return Shape;
  }
};

// The same elements as images of other extents.
consteval cx::shape swapped(cx::shape s) {
  if (s.rank > 2) std::swap(s[0], s[s.rank - 2]);
  return s;
}
consteval cx::shape merged(const cx::shape& s) { return {s.places(), s.channels()}; }
// Half of the channels, twice the width; all of them where they are odd.
consteval cx::shape regrouped(cx::shape s) {
  const std::size_t by = s.channels() % 2 == 0 ? 2 : s.channels();
  if (s.rank == 1) return {by, s[0] / by};
  s[s.rank - 2] *= by;
  s[s.rank - 1] /= by;
  return s;
}

// A small layer that takes anything, so that what is in front of it is no output of the network.
template <std::size_t Rank>
struct any_tail {
  using type = cx::conv<3>;
};
template <>
struct any_tail<1> {
  using type = cx::dense<3>;
};
template <class S>
using tail = typename any_tail<S::rank>::type;

// Each surrounding is a template over a subject: `net`, and whether the subject `fits`.
struct always {
  static constexpr bool fits = true;
};

template <class S>
struct alone : always {
  using net = cx::network<typename S::input, typename S::body>;
};
template <class S>
struct activated : always {
  using net = cx::network<typename S::input, typename S::body, cx::tanh>;
};
template <class S>
struct normalised : always {
  using net = cx::network<typename S::input, typename S::body, cx::batch_norm, cx::relu, tail<S>>;
};
template <class S>
struct behind_a_norm : always {
  using net = cx::network<typename S::input, cx::batch_norm, cx::relu, typename S::body, cx::batch_norm>;
};
// The second branch adds the first, and lies where that lay.
template <class S>
struct summed_in_place : always {
  using net = cx::network<typename S::input, cx::add<cx::branch<typename S::body>, cx::branch<typename S::body>>,
                          cx::relu, tail<S>>;
};
// What is added is needed later, and is an output.
template <class S>
struct summed_and_kept : always {
  using net =
      cx::network<typename S::input, cx::tag<"x">, typename S::body, cx::tag<"a">, cx::from<"x">, typename S::body,
                  cx::add<cx::from<"a">>, cx::silu, cx::outputs<cx::branch<tail<S>>, cx::branch<cx::from<"a">>>>;
};
template <class S>
struct behind_a_sum : always {
  using net = cx::network<typename S::input, cx::add<cx::branch<cx::relu>, cx::branch<cx::tanh>, cx::branch<>>,
                          typename S::body, cx::relu>;
};
// A sum of its own, whose first side stays and whose second dies.
template <class S>
struct added_to_what_stays : always {
  using net = cx::network<typename S::input, typename S::body, cx::tag<"a">, cx::tanh, cx::tag<"b">, tail<S>,
                          cx::tag<"c">, cx::from<"a">, cx::add<cx::from<"b">>, tail<S>,
                          cx::outputs<cx::branch<>, cx::branch<cx::from<"a">>, cx::branch<cx::from<"c">>>>;
};
template <class S>
struct residual {
  static constexpr bool fits = S::keeps_shape;
  using net = cx::network<typename S::input, cx::relu, cx::residual<typename S::body>, cx::relu,
                          cx::residual<typename S::body, cx::relu, typename S::body>, tail<S>>;
};
// Gaps in front and behind.
template <class S>
struct concatenated : always {
  using net = cx::network<typename S::input,
                          cx::concat<cx::branch<typename S::body, cx::relu>, cx::branch<typename S::body>,
                                     cx::branch<typename S::body, cx::tanh>>,
                          tail<S>>;
};
template <class S>
struct concatenated_at_the_end : always {
  using net =
      cx::network<typename S::input, cx::concat<cx::branch<typename S::body>, cx::branch<typename S::body, cx::relu>>>;
};
// Reads a value that lies in a concatenation, and adds another that does.
template <class S>
struct reading_between_gaps : always {
  using net = cx::network<typename S::input, cx::relu, cx::tag<"v">, cx::concat<cx::branch<>, cx::branch<cx::tanh>>,
                          cx::tag<"c">, cx::from<"v">, typename S::body, cx::relu,
                          cx::outputs<cx::branch<>, cx::branch<cx::from<"c">>>>;
};
template <class S>
struct adding_between_gaps : always {
  using net = cx::network<typename S::input, cx::tag<"x">, typename S::body, cx::tag<"v">,
                          cx::concat<cx::branch<>, cx::branch<cx::tanh>>, cx::tag<"c">, cx::from<"x">, typename S::body,
                          cx::add<cx::from<"v">>, cx::relu, cx::concat<cx::branch<>, cx::branch<cx::from<"c">>>>;
};
template <class S>
struct pooled {
  static constexpr bool fits = S::is_at_least(2);
  using net = cx::network<typename S::input, typename S::body, cx::relu, cx::max_pool<2>>;
};
template <class S>
struct averaged {
  static constexpr bool fits = S::is_at_least(2);
  using net = cx::network<typename S::input, typename S::body, cx::avg_pool<2>, cx::relu>;
};
template <class S>
struct pooled_and_reshaped {
  static constexpr bool fits = S::is_at_least(2);
  using net = cx::network<typename S::input, typename S::body, reshape_to<swapped(S::out)>, cx::max_pool<2>, cx::relu>;
};
template <class S>
struct activated_and_reshaped {
  static constexpr bool fits = S::rank > 1 && regrouped(S::out).rank > 1 && regrouped(S::out)[0] > 1;
  using net =
      cx::network<typename S::input, typename S::body, cx::relu, reshape_to<regrouped(S::out)>, cx::avg_pool<2>>;
};
template <class S>
struct reshaped_and_summed : always {
  using net =
      cx::network<typename S::input, cx::tag<"x">, typename S::body, reshape_to<regrouped(S::out)>, cx::tag<"t">,
                  cx::concat<cx::branch<>, cx::branch<cx::from<"x">, typename S::body, reshape_to<regrouped(S::out)>,
                                                      cx::add<cx::from<"t">>, cx::relu>>>;
};
template <class S>
struct reshaped_and_normalised : always {
  using net = cx::network<typename S::input, typename S::body, reshape_to<regrouped(S::out)>, cx::batch_norm, cx::relu>;
};
template <class S>
struct reshaped_in_front {
  static constexpr bool fits = S::in.rank > 1;
  using net = cx::network<typename S::input, reshape_to<merged(S::in)>, cx::conv<S::in.channels()>, cx::relu,
                          reshape_to<S::in>, typename S::body, reshape_to<merged(S::out)>, cx::tanh>;
};
template <class S>
struct flattened : always {
  using net = cx::network<typename S::input, typename S::body, cx::relu, cx::flatten, cx::dense<17>, cx::softmax>;
};
// One value as several outputs of different shapes.
template <class S>
struct many_outputs : always {
  using net = cx::network<typename S::input, cx::tag<"x">, typename S::body,
                          cx::outputs<cx::branch<>, cx::branch<reshape_to<regrouped(S::out)>>, cx::branch<cx::relu>,
                                      cx::branch<cx::from<"x">>, cx::branch<cx::flatten>>>;
};
template <class S>
struct behind_depthwise {
  static constexpr bool fits = S::in.rank > 1 && S::in.rank < 5;
  using net = cx::network<typename S::input, cx::depthwise_conv<cx::kernel<3>, cx::padding<1>>, cx::batch_norm,
                          cx::relu, typename S::body, cx::relu>;
};
template <class S>
struct behind_reshaped_depthwise {
  static constexpr bool fits = S::in.rank > 1 && S::in.rank < 5;
  using net =
      cx::network<typename S::input, cx::relu, reshape_to<swapped(S::in)>,
                  cx::depthwise_conv<cx::kernel<3>, cx::padding<1>>, reshape_to<S::in>, typename S::body, cx::relu>;
};
template <class S>
struct padded {
  static constexpr bool fits = S::in.rank > 1 && S::in.rank < 5;
  using net = cx::network<typename S::input, cx::relu, cx::zero_pad<cx::padding_before<1>, cx::padding_after<2>>,
                          typename S::body, cx::zero_pad<1>, cx::relu>;
};

}  // namespace laws
