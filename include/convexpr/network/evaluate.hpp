// SPDX-License-Identifier: BSL-1.0
// evaluate<Net>(parameters, x): runs the reference loop nest of every layer, in a constant expression or at run time.
// The result is a tensor of the network's output shape, or a tuple of them where the network ends in outputs<...>.
//   evaluate<Net>(parameters, x, y)                    into a tensor that stands somewhere, too large for a stack
//   evaluate<Net>(parameters, x, std::tie(y, z))       or several
//   evaluate<Net>(parameters, std::tie(u, v))          several inputs, as inputs<...> lists them
// Layers that need more than their input (a graph read at run time) take it from the third argument
// (network/given.hpp).
#pragma once
#include <convexpr/core/each_index.hpp>
#include <convexpr/core/scratch.hpp>
#include <convexpr/core/tensor.hpp>
#include <convexpr/core/tensor_view.hpp>
#include <convexpr/network/arena.hpp>
#include <convexpr/network/forward.hpp>
#include <convexpr/network/given.hpp>
#include <convexpr/network/input_shapes.hpp>
#include <convexpr/network/input_tensors.hpp>
#include <convexpr/network/kept.hpp>
#include <convexpr/network/network.hpp>
#include <convexpr/network/parameters.hpp>
#include <convexpr/network/results.hpp>
#include <convexpr/network/steps.hpp>
#include <convexpr/network/wrong_call.hpp>
#include <convexpr/network/wrong_use.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <tuple>
#include <type_traits>
#include <utility>

namespace convexpr {

namespace detail {

template <class Net>
inline constexpr std::size_t most_tensors = [] {
  std::size_t most = 0;
  for (const layer_info& layer : Net::layers) most = std::max(most, layer.tensor_count);
  return most;
}();

// Runs every layer on inputs x; place(i) is where layer i's output lies, and `state` what the layers keep.
template <class Net, class T, class Context, class Place>
constexpr void run_layers(const parameters<Net, T>& weight, const input_pointers<Net, T>& x, T* state,
                          const Context& context, Place place) {
  const auto view = [&](std::size_t i) {
    return tensor_view<const T>(i < Net::input_count ? x[i] : place(i), Net::layers[i].output);
  };
  std::size_t tensor = 0;
  for (std::size_t i = Net::input_count; i < Net::size; ++i) {
    const layer_info& layer = Net::layers[i];
    std::array<tensor_view<const T>, most_inputs<Net>> in{};
    for (std::size_t n = 0; n < layer.inputs.size(); ++n) in[n] = view(layer.inputs[n]);
    std::array<tensor_view<const T>, most_tensors<Net> + 1> read{};
    for (std::size_t n = 0; n < layer.tensor_count; ++n) read[n] = weight[tensor++];
    steps_of<Net, forward_step<T, Context>>[i](std::span(in).first(layer.inputs.size()),
                                               tensor_view<T>(place(i), layer.output),
                                               std::span<const tensor_view<const T>>(read).first(layer.tensor_count),
                                               kept_views<Net, T>(state, i).all(), context);
  }
}

template <class T, shape Shape>
constexpr tensor<T, Shape> copied(const T* from) {
  tensor<T, Shape> t;
  std::copy(from, from + t.size(), t.begin());
  return t;
}

// place(i) as for run_layers: collects what the network ends in.
template <class Net, class T, class Place>
constexpr auto collect_outputs(Place place) {
  if constexpr (Net::outputs.size() == 1)
    return copied<T, Net::output>(place(Net::outputs[0]));
  else
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
      return std::tuple(copied<T, Net::layers[Net::outputs[I]].output>(place(Net::outputs[I]))...);
    }(std::make_index_sequence<Net::outputs.size()>{});
}

// place(i) as for run_layers: copies output K to the tensor given.
template <class Net, std::size_t K, class Place, class Result>
constexpr void copy_output(Place place, Result& result) {
  const auto* from = place(Net::outputs[K]);
  std::copy(from, from + result.size(), result.begin());
}

// Evaluates from a state that is advanced; use(place) is what becomes of the outputs.
template <class Net, class T, class Context, class Use>
constexpr auto run_reference(const parameters<Net, T>& weight, const input_pointers<Net, T>& x, T* state,
                             const Context& context, Use use) {
  check_given<Net>(context);
  constexpr const auto& plan = Net::arena();
  scratch<T> arena(plan.size);
  const auto place = [&](std::size_t layer) { return arena.elements + plan.offsets[layer]; };
  run_layers<Net, T>(weight, x, state, context, place);
  return use([&](std::size_t layer) -> const T* { return layer < Net::input_count ? x[layer] : place(layer); });
}

// The same from the start.
template <class Net, class T, class Context, class Use>
constexpr auto run_reference(const parameters<Net, T>& weight, const input_pointers<Net, T>& x, const Context& context,
                             Use use) {
  scratch<T> state(kept_count<Net>);
  start_kept<Net>(state.elements);
  return run_reference(weight, x, state.elements, context, use);
}

// What stands for the result of a refused network: as many tensors as it would have given.
template <class Net, class T>
constexpr auto unknown_outputs() {
  using unknown = tensor<T, shape::unknown()>;
  constexpr std::size_t branches = [] {  // of outputs<...>
    if constexpr (is_network<Net>)
      return measure<typename Net::layer_types>().outputs - 1;
    else
      return std::size_t{0};
  }();
  if constexpr (branches < 2)
    return unknown{};
  else
    return []<std::size_t... I>(std::index_sequence<I...>) {
      return std::tuple((static_cast<void>(I), unknown{})...);
    }(std::make_index_sequence<branches>{});
}

// Whether a call can be evaluated. Where it cannot the compiler prints one sentence, or none where something refused is
// among what it is given. Else says what a Context that no layer takes is not either.
template <fixed_text Who, fixed_text Else, class Net, class Given, class T, class Inputs, class Context>
consteval bool evaluates() {
  constexpr const auto& wrong = misfit<Who, Net, Given, T, Inputs>;
  static_assert(asserted<wrong.size() == 0, wrong>());
  if constexpr (fits_together<Net, Given, T, Inputs>) {
    constexpr std::size_t stuck = first_stuck<Net, forward_step<T, Context>>;
    constexpr bool taken = stuck < Net::size || is_taken<Net, T, Context>;  // one mistake at a time
    static_assert(asserted<stuck == Net::size, stuck_sentence<Net, T, Context, stuck>>());
    static_assert(asserted<taken, untaken_sentence<Who, Context, Else>>());
    return stuck == Net::size && taken;
  } else {
    return false;
  }
}

inline constexpr fixed_text not_written = ", and nothing can be written to it";

// Whether one of the right forms takes these.
template <class Weights, class Input, class... Rest>
inline constexpr bool is_evaluation = parameters_like<Weights> && inputs_like<Input> && sizeof...(Rest) < 2;
template <class Weights, class Input, class Results, class Given>
inline constexpr bool is_evaluation<Weights, Input, Results, Given> =
    parameters_like<Weights> && inputs_like<Input> && results<Results>;

template <class... Rest>
inline constexpr text_buffer<256> wrong_evaluation = [] {
  text_buffer<256> out;
  append_types<Rest...>(out.append("evaluate cannot take "));
  return out.append(" behind the input: it takes tensors to write to, then what is given to layers");
}();

}  // namespace detail

// Net is that of the parameters; one that is named has to be the same, and can have its parameters as {}.
template <class Net = void, detail::inputs_like Input, class Given = Net, class T = detail::number_of<Input>,
          class Context = no_context>
constexpr auto evaluate(const parameters<Given, T>& weight, const Input& x, const Context& context = {}) {
  using net = detail::named_or<Net, Given>;
  using inputs = detail::inputs_of<Input>;
  if constexpr (detail::evaluates<"evaluate", detail::not_written, net, Given, T, inputs, Context>())
    return detail::run_reference(weight, detail::pointers_to(x), context,
                                 [](auto place) { return detail::collect_outputs<net, T>(place); });
  else
    return detail::unknown_outputs<net, T>();
}

// Into tensors that are there: one, or a tuple of them or of references to them.
template <class Net = void, detail::inputs_like Input, detail::results Results, class Given = Net,
          class T = detail::number_of<Input>, class Context = no_context>
constexpr void evaluate(const parameters<Given, T>& weight, const Input& x, Results&& results,
                        const Context& context = {}) {
  using net = detail::named_or<Net, Given>;
  using inputs = detail::inputs_of<Input>;
  if constexpr (detail::evaluates<"evaluate", detail::not_written, net, Given, T, inputs, Context>()) {
    constexpr const auto& wrong = detail::wrong_results<"evaluate", net, T, Results>;
    static_assert(detail::asserted<wrong.size() == 0, wrong>());
    if constexpr (wrong.size() == 0)
      detail::run_reference(weight, detail::pointers_to(x), context, [&](auto place) {
        if constexpr (detail::is_tensor<std::remove_cvref_t<Results>>)
          detail::copy_output<net, 0>(place, results);
        else
          detail::each_index<std::tuple_size_v<std::remove_reference_t<Results>>>(
              [&](auto k) { detail::copy_output<net, k>(place, std::get<k>(results)); });
      });
  }
}

// Goes on from what the layers have kept, and advances it.
template <class Net = void, detail::inputs_like Input, class Given = Net, class T = detail::number_of<Input>>
constexpr auto evaluate(const parameters<Given, T>& weight, const Input& x, kept<Given, T>& state) {
  using net = detail::named_or<Net, Given>;
  using inputs = detail::inputs_of<Input>;
  if constexpr (detail::evaluates<"evaluate", "", net, Given, T, inputs, no_context>())
    return detail::run_reference(weight, detail::pointers_to(x), state.values, no_context{},
                                 [](auto place) { return detail::collect_outputs<net, T>(place); });
  else
    return detail::unknown_outputs<net, T>();
}

// Anything else: one sentence.
template <class Net = void, class Weights = parameters<Net>, class Input = detail::no_argument, class... Rest>
  requires(detail::names_network<Net, Weights> && !detail::is_evaluation<Weights, Input, Rest...>)
constexpr auto evaluate(const Weights& = {}, const Input& = {}, Rest&&...) {
  using given = detail::parameters_or<Net, Weights>;
  using net = detail::named_or<Net, typename given::network_type>;
  constexpr const auto& wrong =
      detail::wrong_arguments<"evaluate", net, Weights, Input, detail::wrong_evaluation<std::remove_cvref_t<Rest>...>>;
  static_assert(detail::asserted<wrong.size() == 0, wrong>());
  return detail::unknown_outputs<net, typename given::value_type>();
}

}  // namespace convexpr
