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
#include <convexpr/network/given.hpp>
#include <convexpr/network/mistake.hpp>
#include <convexpr/network/protocol.hpp>
#include <convexpr/network/steps.hpp>
#include <convexpr/network/traverse.hpp>
#include <convexpr/network/wrong_use.hpp>

#include <concepts>
#include <cstddef>
#include <span>

namespace convexpr::detail {

// forward of a layer, of one that is given something beside its input, and of a join.
template <class Layer, class T>
concept runs_alone = requires(tensor_view<const T> in, tensor_view<T> out) {
  requires !has_parameters<Layer>;
  Layer::forward(in, out);
} || requires(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight) {
  requires has_parameters<Layer>;
  Layer::forward(in, out, weight);
};
template <class Layer, class T, class Given>
concept runs_given = requires(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight,
                              const Given& given) { Layer::forward(in, out, weight, given); };
template <class Join, class T>
concept join_runs_alone = requires(std::span<const tensor_view<const T>> in, tensor_view<T> out) {
  requires !learns<Join>;
  Join::forward(in, out);
} || requires(std::span<const tensor_view<const T>> in, tensor_view<T> out, weights<const T> weight) {
  requires learns<Join>;
  Join::forward(in, out, weight);
};
template <class Join, class T, class Given>
concept join_runs_given =
    requires(std::span<const tensor_view<const T>> in, tensor_view<T> out, weights<const T> weight,
             const Given& given) { Join::forward(in, out, weight, given); };
// step of a layer or a join that keeps something.
template <class Layer, class T>
concept runs_steps = has_state<Layer> && (requires(tensor_view<const T> in, tensor_view<T> out,
                                                   weights<const T> weight, weights<T> state) {
  Layer::step(in, out, weight, state);
} || requires(std::span<const tensor_view<const T>> in, tensor_view<T> out, weights<const T> weight, weights<T> state) {
  Layer::step(in, out, weight, state);
});

template <class T, class Context>
struct forward_step {
  using type = void (*)(std::span<const tensor_view<const T>> in, tensor_view<T> out, weights<const T> weight,
                        weights<T> state, const Context& context);

  template <class Layer>
  static constexpr bool runs = has_state<Layer>       ? runs_steps<Layer, T>
                               : joining_layer<Layer> ? join_runs_given<Layer, T, Context> || join_runs_alone<Layer, T>
                                                      : runs_given<Layer, T, Context> || runs_alone<Layer, T>;

  template <class Layer>
  static constexpr void run(std::span<const tensor_view<const T>> in, tensor_view<T> out, weights<const T> weight,
                            [[maybe_unused]] weights<T> state, [[maybe_unused]] const Context& context) {
    if constexpr (has_state<Layer> && joining_layer<Layer>)
      Layer::step(in, out, weight, state);
    else if constexpr (has_state<Layer>)
      Layer::step(in[0], out, weight, state);
    else if constexpr (joining_layer<Layer> && join_runs_given<Layer, T, Context>)
      Layer::forward(in, out, weight, context);
    else if constexpr (joining_layer<Layer> && learns<Layer>)
      Layer::forward(in, out, weight);
    else if constexpr (joining_layer<Layer>)
      Layer::forward(in, out);
    else if constexpr (runs_given<Layer, T, Context>)
      Layer::forward(in[0], out, weight, context);
    else if constexpr (has_parameters<Layer>)
      Layer::forward(in[0], out, weight);
    else
      Layer::forward(in[0], out);
  }
};

// The first layer without a step, or Net::size where each has one.
template <class Net, class Kind>
inline constexpr std::size_t first_stuck = [] {
  std::size_t i = Net::input_count;
  while (i < Net::size && has_step_of<Net, Kind>[i]) ++i;
  return i;
}();

template <class Layer, class T, class Context>
consteval refusal why_stuck() {
  if constexpr (!names_forward<Layer> && !has_state<Layer>)
    return refuse("it has no forward");
  else if constexpr (has_state<Layer>)
    return refuse("its step takes no tensors of {}", type_name<T>);
  else if constexpr (!std::same_as<T, float> && forward_step<float, Context>::template runs<Layer>)
    return refuse("its forward takes no tensors of {}", type_name<T>);
  else if constexpr (std::same_as<Context, no_context>)
    return refuse("its forward takes something beside its input, which this call does not give");
  else
    return refuse("its forward does not take the {} that this call gives", type_name<Context>);
}

template <class Net, class T, class Context>
struct stuck_visitor : counting_visitor<Net> {
  std::size_t stuck;
  mistake wrong{};

  consteval explicit stuck_visitor(std::size_t stuck_layer) : stuck(stuck_layer) {}

  template <class Layer>
  consteval void add_layer() {
    if (++this->layer == stuck)
      wrong = {this->layer, shown_name<Layer>(), "cannot be evaluated", {}, 0, why_stuck<Layer, T, Context>()};
  }
  template <class Join>
  consteval void add_join(std::size_t) {
    add_layer<Join>();
  }
};

template <class Net, class T, class Context, std::size_t Stuck>
consteval text_buffer<1024> find_stuck() {
  stuck_visitor<Net, T, Context> visitor(Stuck);
  if constexpr (Stuck < Net::size) traverse_list(visitor, static_cast<const typename Net::layer_types*>(nullptr));
  return sentence_of(visitor.wrong);
}
// Why that layer does not run; nothing for Net::size. Who runs a network asserts that it is empty, evaluate or a model:
// it is one error then, for it is one text.
template <class Net, class T, class Context, std::size_t Stuck>
inline constexpr text_buffer<1024> stuck_sentence = find_stuck<Net, T, Context, Stuck>();

// Other uses that a layer has for what a call gives.
template <class Layer, class Given>
concept computes_given =
    requires(tensor_view<const float> in, tensor_view<float> out, weights<const float> weight, const Given& given,
             float* scratch) { Layer::compute(in, out, weight, given, scratch); };
template <class Layer, class Given>
concept checks_given = requires(const shape& in, const Given& given) { Layer::check_given(in, given); };

// Finds a layer that has one.
template <class T, class Given>
struct taking_visitor : passing_visitor {
  bool taken = false;

  consteval bool stopped() const { return taken; }
  template <class Layer>
  consteval void add_layer() {
    taken = runs_given<Layer, T, Given> || computes_given<Layer, Given> || checks_given<Layer, Given>;
  }
  template <class Join>
  consteval void add_join(std::size_t) {
    taken = join_runs_given<Join, T, Given> || checks_given<Join, Given>;
  }
};
template <class Net, class T, class Given>
consteval bool find_taker() {
  taking_visitor<T, Given> visitor;
  traverse_list(visitor, static_cast<const typename Net::layer_types*>(nullptr));
  return visitor.taken;
}
template <class Net, class T, class Given>
inline constexpr bool is_taken = find_taker<Net, T, Given>();
template <class Net, class T>
inline constexpr bool is_taken<Net, T, no_context> = true;

// Else says what it is not either.
template <fixed_text Who, class Given, fixed_text Else>
inline constexpr text_buffer<256> untaken_sentence = [] {
  text_buffer<256> out;
  append_type<Given>(out.append(Who.view()).append(" cannot take "));
  return out.append(" behind the input: no layer takes it").append(Else.view());
}();

}  // namespace convexpr::detail
