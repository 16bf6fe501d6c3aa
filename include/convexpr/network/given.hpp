// SPDX-License-Identifier: BSL-1.0
// given: what a call hands to its layers beside the input, a graph that was read when the program ran for example. It
// is checked by the layers that take it, before anything runs:
//   static constexpr refusal check_given(const shape& in, const Given& given)
// says why a layer on this input cannot take it, or nothing.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/core/text.hpp>
#include <convexpr/network/network.hpp>
#include <convexpr/network/steps.hpp>

#include <concepts>
#include <cstddef>

namespace convexpr {

// A call that hands over nothing.
struct no_context {};

namespace detail {

template <class Given>
struct check_step {
  using type = refusal (*)(const shape& in, const Given& given);

  template <class Layer>
  static constexpr refusal run([[maybe_unused]] const shape& in, [[maybe_unused]] const Given& given) {
    if constexpr (requires { Layer::check_given(in, given); })
      return Layer::check_given(in, given);
    else
      return {};
  }
};

// Raises what the first layer has against it: layer 1 (gcn<16>) cannot take what it is given: its matrix has 5 rows ...
template <class Net, class Given>
constexpr void check_given(const Given& given) {
  if constexpr (!std::same_as<Given, no_context>) {
    for (std::size_t i = Net::input_count; i < Net::size; ++i) {
      const refusal why = steps_of<Net, check_step<Given>>[i](Net::layers[i].input, given);
      if (!why) continue;
      text_buffer<512> where;
      where.append("layer ").append(static_cast<unsigned long long>(i)).append(" (");
      raise(where.append(Net::layers[i].layer).append(')').view(), refuse("cannot take what it is given"), why);
    }
  }
}

}  // namespace detail
}  // namespace convexpr
