// SPDX-License-Identifier: BSL-1.0
// taken: which of the things that a call gives a layer is handed. It is handed one, behind its weights:
//   static constexpr void forward(in, out, weight, const Thing& thing)      or step, of a layer that keeps something
//   static constexpr std::string_view takes = "near"                        optional
// With `takes` it is the thing of that name; without, the only one without a name that its forward can be called with.
// What it is handed is checked before anything runs:
//   static constexpr refusal check_given(const shape& in, const Thing& thing)
// says why a layer on this input cannot take it, or nothing. That of a join is given the shapes of all its inputs.
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/core/error.hpp>
#include <convexpr/core/text.hpp>
#include <convexpr/network/given.hpp>
#include <convexpr/network/input_shapes.hpp>
#include <convexpr/network/layer_info.hpp>
#include <convexpr/network/per_layer.hpp>
#include <convexpr/network/steps.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <span>
#include <string_view>

namespace convexpr::detail {

template <class Layer, class T, class Thing>
concept forward_takes =
    requires(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight, const Thing& thing) {
      Layer::forward(in, out, weight, thing);
    } || requires(std::span<const tensor_view<const T>> in, tensor_view<T> out, weights<const T> weight,
                  const Thing& thing) { Layer::forward(in, out, weight, thing); };
template <class Layer, class T, class Thing>
concept step_takes = requires(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight, weights<T> state,
                              const Thing& thing) { Layer::step(in, out, weight, state, thing); } ||
                     requires(std::span<const tensor_view<const T>> in, tensor_view<T> out, weights<const T> weight,
                              weights<T> state, const Thing& thing) { Layer::step(in, out, weight, state, thing); };

// Empty where it asks for none by name.
template <class Layer>
inline constexpr std::string_view name_taken = [] {
  if constexpr (requires { std::string_view(Layer::takes); })
    return std::string_view(Layer::takes);
  else
    return std::string_view();
}();

// The number of a thing among those of a call. One that no call has: nothing is taken, or it cannot be told which.
inline constexpr std::size_t no_thing = static_cast<std::size_t>(-1), several_things = static_cast<std::size_t>(-2);

template <class Layer, class T, class... Things>
consteval std::size_t find_taken(const given_things<Things...>*) {
  std::size_t found = no_thing, n = 0;
  [[maybe_unused]] const auto look_at = [&](std::string_view name, bool fits) {
    if (fits && name == name_taken<Layer>) found = found == no_thing ? n : several_things;
    ++n;
  };
  (look_at(Things::name.view(), has_state<Layer> ? step_takes<Layer, T, typename Things::type>
                                                 : forward_takes<Layer, T, typename Things::type>),
   ...);
  return found;
}
template <class Layer, class T, class Given>
inline constexpr std::size_t taken = find_taken<Layer, T>(static_cast<const Given*>(nullptr));

// The same for each layer of a network.
template <class T, class Given>
struct taken_by_layer {
  using type = std::size_t;
  static constexpr std::size_t for_inputs = no_thing;

  template <class Layer>
  static consteval std::size_t of(const layer_info&) {
    return taken<Layer, T, Given>;
  }
};
template <class Net, class T, class Given>
inline constexpr auto taken_by = [] {
  if constexpr (Given::count == 0) {  // as of most calls
    std::array<std::size_t, Net::size> nothing{};
    nothing.fill(no_thing);
    return nothing;
  } else {
    return per_layer<Net, taken_by_layer<T, Given>>;
  }
}();

template <class T, class Given>
struct check_step {
  using type = refusal (*)(std::span<const shape> in, const Given& given);

  template <class Layer>
  static constexpr refusal run([[maybe_unused]] std::span<const shape> in, [[maybe_unused]] const Given& given) {
    constexpr std::size_t number = taken<Layer, T, Given>;
    if constexpr (number < Given::count) {
      if constexpr (requires { Layer::check_given(in[0], given.template get<number>()); })
        return Layer::check_given(in[0], given.template get<number>());
      else if constexpr (requires { Layer::check_given(in, given.template get<number>()); })
        return Layer::check_given(in, given.template get<number>());
    }
    return {};
  }
};

// Raises what the first layer has against what it is handed: layer 1 (gcn<16>) cannot take what it is given: its matrix
// has 5 rows ...
template <class Net, class T, class Given>
constexpr void check_given(const Given& given) {
  if constexpr (Given::count != 0) {
    for (std::size_t i = Net::input_count; i < Net::size; ++i) {
      const refusal why = steps_of<Net, check_step<T, Given>>[i](input_shapes<Net>(i).all(), given);
      if (!why) continue;
      text_buffer<512> where;
      where.append("layer ").append(static_cast<unsigned long long>(i)).append(" (");
      raise(where.append(Net::layers[i].layer).append(')').view(), refuse("cannot take what it is given"), why);
    }
  }
}

}  // namespace convexpr::detail
