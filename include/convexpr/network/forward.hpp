// SPDX-License-Identifier: BSL-1.0
// forward: what runs a layer, and the sentences where nothing does. A network that is only checked needs no forward;
// who runs it asks first.
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/core/tensor_view.hpp>
#include <convexpr/core/text.hpp>
#include <convexpr/core/type_name.hpp>
#include <convexpr/network/checking_visitor.hpp>
#include <convexpr/network/diagnosis.hpp>
#include <convexpr/network/mistake.hpp>
#include <convexpr/network/protocol.hpp>
#include <convexpr/network/steps.hpp>
#include <convexpr/network/taken.hpp>
#include <convexpr/network/traverse.hpp>
#include <convexpr/network/wrong_use.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <span>
#include <string_view>

namespace convexpr::detail {

// What runs a layer or a join that is handed nothing: forward, or step where it keeps something.
template <class Layer, class T>
concept runs_alone = requires(tensor_view<const T> in, tensor_view<T> out) {
  requires !has_parameters<Layer>;
  Layer::forward(in, out);
} || requires(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight) {
  requires has_parameters<Layer>;
  Layer::forward(in, out, weight);
};
template <class Join, class T>
concept join_runs_alone = requires(std::span<const tensor_view<const T>> in, tensor_view<T> out) {
  requires !learns<Join>;
  Join::forward(in, out);
} || requires(std::span<const tensor_view<const T>> in, tensor_view<T> out, weights<const T> weight) {
  requires learns<Join>;
  Join::forward(in, out, weight);
};
template <class Layer, class T>
concept steps_alone = requires(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight, weights<T> state) {
  Layer::step(in, out, weight, state);
} || requires(std::span<const tensor_view<const T>> in, tensor_view<T> out, weights<const T> weight, weights<T> state) {
  Layer::step(in, out, weight, state);
};

// A layer has one input, a join all of them.
template <class Layer, class Views>
constexpr decltype(auto) inputs_as_taken(const Views& in) {
  if constexpr (joining_layer<Layer>)
    return in;
  else
    return in[0];
}

template <class T, class Given>
struct forward_step {
  using type = void (*)(std::span<const tensor_view<const T>> in, tensor_view<T> out, weights<const T> weight,
                        weights<T> state, const Given& given);

  template <class Layer>
  static constexpr bool runs = [] {
    if constexpr (taken<Layer, T, Given> < Given::count)
      return true;
    else if constexpr (taken<Layer, T, Given> == several_things || !name_taken<Layer>.empty())
      return false;
    else if constexpr (has_state<Layer>)
      return steps_alone<Layer, T>;
    else if constexpr (joining_layer<Layer>)
      return join_runs_alone<Layer, T>;
    else
      return runs_alone<Layer, T>;
  }();

  template <class Layer>
  static constexpr void run(std::span<const tensor_view<const T>> in, tensor_view<T> out, weights<const T> weight,
                            [[maybe_unused]] weights<T> state, [[maybe_unused]] const Given& given) {
    constexpr std::size_t number = taken<Layer, T, Given>;
    const auto& from = inputs_as_taken<Layer>(in);
    if constexpr (has_state<Layer> && number < Given::count)
      Layer::step(from, out, weight, state, given.template get<number>());
    else if constexpr (has_state<Layer>)
      Layer::step(from, out, weight, state);
    else if constexpr (number < Given::count)
      Layer::forward(from, out, weight, given.template get<number>());
    else if constexpr (learns<Layer>)
      Layer::forward(from, out, weight);
    else
      Layer::forward(from, out);
  }
};

// The first layer without a step, or Net::size where each has one.
template <class Net, class Kind>
inline constexpr std::size_t first_stuck = [] {
  std::size_t i = Net::input_count;
  while (i < Net::size && has_step_of<Net, Kind>[i]) ++i;
  return i;
}();

// What a call gives, as its user would type it, and the names.
template <class... Things>
consteval text_buffer<256> name_things(const given_things<Things...>*) {
  text_buffer<256> out;
  std::size_t n = 0;
  [[maybe_unused]] const auto name = [&](std::string_view label, auto append) {
    out.append(n == 0 ? "" : n + 1 == sizeof...(Things) ? " and " : ", ");
    append(out);
    if (!label.empty()) out.append(" named ").append(label);
    ++n;
  };
  (name(Things::name.view(), &append_type<typename Things::type>), ...);
  return out;
}
template <class Given>
inline constexpr text_buffer<256> names_of_things = name_things(static_cast<const Given*>(nullptr));

template <class... Things>
consteval bool has_thing_named(const given_things<Things...>*, std::string_view name) {
  return ((Things::name.view() == name) || ...);
}

template <class Layer, class T, class Given>
consteval refusal why_stuck() {
  if constexpr (!names_forward<Layer> && !has_state<Layer>) {
    return refuse("it has no forward");
  } else if constexpr (taken<Layer, T, Given> == several_things) {
    return refuse("it could take more than one of {}: name them, given<...>(...), and what it takes",
                  names_of_things<Given>.view());
  } else if constexpr (!std::same_as<T, float> && forward_step<float, Given>::template runs<Layer>) {
    return refuse("its {} takes no tensors of {}", has_state<Layer> ? "step" : "forward", type_name<T>);
  } else if constexpr (!name_taken<Layer>.empty()) {
    if (!has_thing_named(static_cast<const Given*>(nullptr), name_taken<Layer>))
      return refuse("it takes what is named {}, which this call does not give", name_taken<Layer>);
    return refuse("it cannot take what this call names {}", name_taken<Layer>);
  } else if constexpr (Given::count == 0) {
    return refuse("its {} takes something beside its input, which this call does not give",
                  has_state<Layer> ? "step" : "forward");
  } else {
    return refuse("its {} does not take the {} that this call gives", has_state<Layer> ? "step" : "forward",
                  names_of_things<Given>.view());
  }
}

template <class T, class Given>
struct stuck_visitor : counting_visitor {
  std::size_t stuck;
  mistake wrong{};

  template <class Layer>
  consteval void add_layer() {
    if (++layer == stuck)
      wrong = {layer, shown_name<Layer>(), "cannot be evaluated", {}, 0, why_stuck<Layer, T, Given>()};
  }
  template <class Join>
  consteval void add_join(std::size_t) {
    add_layer<Join>();
  }
};

template <class Net, class T, class Given, std::size_t Stuck>
consteval text_buffer<1024> find_stuck() {
  stuck_visitor<T, Given> visitor{begin_count<Net>(), Stuck};
  if constexpr (Stuck < Net::size) traverse_list(visitor, static_cast<const typename Net::layer_types*>(nullptr));
  return sentence_of(visitor.wrong);
}
// Why that layer does not run; nothing for Net::size. Who runs a network asserts that it is empty, evaluate or a model:
// it is one error then, for it is one text.
template <class Net, class T, class Given, std::size_t Stuck>
inline constexpr text_buffer<1024> stuck_sentence = find_stuck<Net, T, Given, Stuck>();

// The first of the things of a call that no layer takes, or how many there are.
template <class Net, class T, class Given>
inline constexpr std::size_t first_untaken = [] {
  std::size_t thing = 0;
  while (thing < Given::count && std::find(taken_by<Net, T, Given>.begin(), taken_by<Net, T, Given>.end(), thing) !=
                                     taken_by<Net, T, Given>.end())
    ++thing;
  return thing;
}();

// Else says what it is not either.
template <fixed_text Who, class Given, std::size_t Thing, fixed_text Else>
inline constexpr text_buffer<256> untaken_sentence = [] {
  text_buffer<256> out;
  if constexpr (Thing < Given::count) {
    append_type<typename Given::template type<Thing>>(out.append(Who.view()).append(" cannot take "));
    out.append(" behind the input: no layer takes it").append(Else.view());
  }
  return out;
}();

}  // namespace convexpr::detail
