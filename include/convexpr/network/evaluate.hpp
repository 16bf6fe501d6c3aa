// SPDX-License-Identifier: BSL-1.0
// evaluate<Net>(parameters, x): runs the reference loop nest of every layer, in a constant expression or at run time.
// The result is a tensor of the network's output shape, or a tuple of them where the network ends in outputs<...>.
//   evaluate<Net>(parameters, x, y)                    into a tensor that stands somewhere, too large for a stack
//   evaluate<Net>(parameters, x, std::tie(y, z))       or several
//   evaluate<Net>(parameters, std::tie(u, v))          several inputs, as inputs<...> lists them
//   evaluate<Net>(parameters, x, graph)                 what layers need beside their input (network/given.hpp)
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
#include <convexpr/network/layer_views.hpp>
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

// Runs every layer on inputs x; place(i) is where layer i's output lies, and `state` what the layers keep.
template <class Net, class T, class Given, class Place>
constexpr void run_layers(const parameters<Net, T>& weight, const input_pointers<Net, T>& x, T* state,
                          const Given& given, Place place) {
  const auto output = [&](std::size_t i) {
    return tensor_view<const T>(i < Net::input_count ? x[i] : place(i), Net::layers[i].output);
  };
  for (std::size_t i = Net::input_count; i < Net::size; ++i) {
    const layer_views<Net, const T> read(i, output, [&](std::size_t tensor) { return weight[tensor]; });
    steps_of<Net, forward_step<T, Given>>[i](read.inputs(), tensor_view<T>(place(i), Net::layers[i].output),
                                             read.tensors(), kept_views<Net, T>(state, i).all(), given);
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
template <class Net, class T, class Given, class Use>
constexpr auto run_reference(const parameters<Net, T>& weight, const input_pointers<Net, T>& x, T* state,
                             const Given& given, Use use) {
  check_given<Net, T>(given);
  constexpr const auto& plan = Net::arena();
  scratch<T> arena(plan.size);
  const auto place = [&](std::size_t layer) { return arena.elements + plan.offsets[layer]; };
  run_layers<Net, T>(weight, x, state, given, place);
  return use([&](std::size_t layer) -> const T* { return layer < Net::input_count ? x[layer] : place(layer); });
}

// The same from the start.
template <class Net, class T, class Given, class Use>
constexpr auto run_reference(const parameters<Net, T>& weight, const input_pointers<Net, T>& x, const Given& given,
                             Use use) {
  scratch<T> state(kept_count<Net>);
  start_kept<Net>(state.elements);
  return run_reference(weight, x, state.elements, given, use);
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
// among what it is given. Else says what a thing that no layer takes is not either.
template <fixed_text Who, fixed_text Else, class Net, class Other, class T, class Inputs, class Given>
consteval bool evaluates() {
  constexpr const auto& wrong = misfit<Who, Net, Other, T, Inputs>;
  static_assert(asserted<wrong.size() == 0, wrong>());
  if constexpr (fits_together<Net, Other, T, Inputs>) {
    constexpr std::size_t stuck = first_stuck<Net, forward_step<T, Given>>;
    // one mistake at a time
    constexpr std::size_t untaken = stuck < Net::size ? Given::count : first_untaken<Net, T, Given>;
    static_assert(asserted<stuck == Net::size, stuck_sentence<Net, T, Given, stuck>>());
    static_assert(asserted<untaken == Given::count, untaken_sentence<Who, Given, untaken, Else>>());
    return stuck == Net::size && untaken == Given::count;
  } else {
    return false;
  }
}

inline constexpr fixed_text not_written = ", and nothing can be written to it";

}  // namespace detail

// Net is that of the parameters; one that is named has to be the same, and can have its parameters as {}. What a call
// gives its layers stands behind the inputs.
template <class Net = void, detail::inputs_like Input, class Other = Net, class T = detail::number_of<Input>,
          class... Things>
constexpr auto evaluate(const parameters<Other, T>& weight, const Input& x, const Things&... things) {
  using net = detail::named_or<Net, Other>;
  using inputs = detail::inputs_of<Input>;
  if constexpr (detail::evaluates<"evaluate", detail::not_written, net, Other, T, inputs,
                                  detail::things_of<Things...>>())
    return detail::run_reference(weight, detail::pointers_to(x), detail::things_in(things...),
                                 [](auto place) { return detail::collect_outputs<net, T>(place); });
  else
    return detail::unknown_outputs<net, T>();
}

// Into tensors that are there: one, or a tuple of them or of references to them.
template <class Net = void, detail::inputs_like Input, detail::results Results, class Other = Net,
          class T = detail::number_of<Input>, class... Things>
constexpr void evaluate(const parameters<Other, T>& weight, const Input& x, Results&& results,
                        const Things&... things) {
  using net = detail::named_or<Net, Other>;
  using inputs = detail::inputs_of<Input>;
  if constexpr (detail::evaluates<"evaluate", "", net, Other, T, inputs, detail::things_of<Things...>>()) {
    constexpr const auto& wrong = detail::wrong_results<"evaluate", net, T, Results>;
    static_assert(detail::asserted<wrong.size() == 0, wrong>());
    if constexpr (wrong.size() == 0)
      detail::run_reference(weight, detail::pointers_to(x), detail::things_in(things...), [&](auto place) {
        if constexpr (detail::is_tensor<std::remove_cvref_t<Results>>)
          detail::copy_output<net, 0>(place, results);
        else
          detail::each_index<std::tuple_size_v<std::remove_reference_t<Results>>>(
              [&](auto k) { detail::copy_output<net, k>(place, std::get<k>(results)); });
      });
  }
}

// Goes on from what the layers have kept, and advances it.
template <class Net = void, detail::inputs_like Input, class Other = Net, class T = detail::number_of<Input>,
          class... Things>
constexpr auto evaluate(const parameters<Other, T>& weight, const Input& x, kept<Other, T>& state,
                        const Things&... things) {
  using net = detail::named_or<Net, Other>;
  using inputs = detail::inputs_of<Input>;
  if constexpr (detail::evaluates<"evaluate", "", net, Other, T, inputs, detail::things_of<Things...>>())
    return detail::run_reference(weight, detail::pointers_to(x), state.values, detail::things_in(things...),
                                 [](auto place) { return detail::collect_outputs<net, T>(place); });
  else
    return detail::unknown_outputs<net, T>();
}

// Anything else: one sentence.
template <class Net = void, class Weights = parameters<Net>, class Input = detail::no_argument, class... Rest>
  requires(detail::names_network<Net, Weights> && !(detail::parameters_like<Weights> && detail::inputs_like<Input>))
constexpr auto evaluate(const Weights& = {}, const Input& = {}, Rest&&...) {
  using other = detail::parameters_or<Net, Weights>;
  using net = detail::named_or<Net, typename other::network_type>;
  constexpr const auto& wrong = detail::wrong_arguments<"evaluate", net, Weights, Input>;
  static_assert(detail::asserted<wrong.size() == 0, wrong>());
  return detail::unknown_outputs<net, typename other::value_type>();
}

}  // namespace convexpr
