// SPDX-License-Identifier: BSL-1.0
// kept<Net>: what the layers of a network keep from one call to the next, a ring of past inputs or the state of a
// recurrent layer. It starts as the layers say, and each call advances it:
//   static consteval auto state(const shape& in)               of a layer: an array of parameter
//   static constexpr void step(in, out, weight, state)         its reference, which reads and writes `state`
// evaluate<Net>(p, x) begins anew every time; evaluate<Net>(p, x, kept) goes on where it stands, as a model does.
#pragma once
#include <convexpr/network/own_values.hpp>

#include <algorithm>
#include <cstddef>

namespace convexpr {

namespace detail {

template <class Net>
inline constexpr std::size_t kept_count = own_numbers<Net, state_values>;

template <class Net, class T>
constexpr void start_kept(T* numbers) {
  for (const own_value& v : own_values<Net, state_values>)
    std::fill_n(numbers + v.offset, v.extents.size(), static_cast<T>(v.start));
}
template <class Net, class T>
using kept_views = own_views<Net, state_values, T>;

}  // namespace detail

template <class Net, class T = float>
struct kept {
  using network_type = Net;
  static constexpr std::size_t count = detail::kept_count<Net>;

  T values[count == 0 ? 1 : count]{};

  constexpr kept() { reset(); }
  constexpr void reset() { detail::start_kept<Net>(values); }
};

}  // namespace convexpr
