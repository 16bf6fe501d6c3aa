// SPDX-License-Identifier: BSL-1.0
// evaluate<Net>(parameters, x): runs the reference loop nest of every layer, in a constant expression or at run time.
// The result is a tensor of the network's output shape, or a tuple of them where the network ends in outputs<...>.
//   evaluate<Net>(parameters, x, y)                    into a tensor that stands somewhere, too large for a stack
//   evaluate<Net>(parameters, x, std::tie(y, z))       or several
// Layers that need more than their input (a graph read at run time) take it from the third argument
// (network/given.hpp).
#pragma once
#include <convexpr/core/scratch.hpp>
#include <convexpr/core/tensor.hpp>
#include <convexpr/core/tensor_view.hpp>
#include <convexpr/network/arena.hpp>
#include <convexpr/network/given.hpp>
#include <convexpr/network/input_shapes.hpp>
#include <convexpr/network/input_tensors.hpp>
#include <convexpr/network/kept.hpp>
#include <convexpr/network/network.hpp>
#include <convexpr/network/parameters.hpp>
#include <convexpr/network/results.hpp>
#include <convexpr/network/steps.hpp>
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

template <class T, class Context>
struct forward_step {
  using type = void (*)(std::span<const tensor_view<const T>> in, tensor_view<T> out, weights<const T> weight,
                        weights<T> state, const Context& context);

  template <class Layer>
  static constexpr void run(std::span<const tensor_view<const T>> in, tensor_view<T> out, weights<const T> weight,
                            [[maybe_unused]] weights<T> state, [[maybe_unused]] const Context& context) {
    if constexpr (has_state<Layer> && joining_layer<Layer>)
      Layer::step(in, out, weight, state);
    else if constexpr (has_state<Layer>)
      Layer::step(in[0], out, weight, state);
    else if constexpr (joining_layer<Layer> && requires { Layer::forward(in, out, weight, context); })
      Layer::forward(in, out, weight, context);
    else if constexpr (joining_layer<Layer> && learns<Layer>)
      Layer::forward(in, out, weight);
    else if constexpr (joining_layer<Layer>)
      Layer::forward(in, out);
    else if constexpr (requires { Layer::forward(in[0], out, weight, context); })
      Layer::forward(in[0], out, weight, context);
    else if constexpr (has_parameters<Layer>)
      Layer::forward(in[0], out, weight);
    else
      Layer::forward(in[0], out);
  }
};

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

// place(i) as for run_layers: copies what the network ends in to the tensors given.
template <class Net, class Place, class... Results>
constexpr void copy_outputs(Place place, Results&... results) {
  std::size_t k = 0;
  const auto copy = [&](auto& result) {
    const auto* from = place(Net::outputs[k++]);
    std::copy(from, from + result.size(), result.begin());
  };
  (copy(results), ...);
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

}  // namespace detail

// Net is that of the parameters; one that is named has to be the same, and can have its parameters as {}.
template <class Net = void, class U, shape In, class Given = Net, class T = U, class Context = no_context>
constexpr auto evaluate(const parameters<Given, T>& weight, const tensor<U, In>& x, const Context& context = {}) {
  using net = detail::named_or<Net, Given>;
  constexpr const auto& misfit = detail::misfit<"evaluate", net, Given, T, U, In>;
  static_assert(detail::asserted<misfit.size() == 0, misfit>());
  if constexpr (detail::fits_together<net, Given, T, U, In>)
    return detail::run_reference(weight, detail::pointers_to(x), context,
                                 [](auto place) { return detail::collect_outputs<net, T>(place); });
  else
    return detail::unknown_outputs<net, T>();
}

// Into tensors that are there: one, or a tuple of them or of references to them.
template <class Net = void, class U, shape In, detail::results Results, class Given = Net, class T = U,
          class Context = no_context>
constexpr void evaluate(const parameters<Given, T>& weight, const tensor<U, In>& x, Results&& results,
                        const Context& context = {}) {
  using net = detail::named_or<Net, Given>;
  constexpr const auto& misfit = detail::misfit_of_results<"evaluate", net, Given, T, U, In, Results>;
  static_assert(detail::asserted<misfit.size() == 0, misfit>());
  if constexpr (detail::fits_together<net, Given, T, U, In> && misfit.size() == 0)
    detail::run_reference(weight, detail::pointers_to(x), context, [&](auto place) {
      if constexpr (detail::is_tensor<std::remove_cvref_t<Results>>)
        detail::copy_outputs<net>(place, results);
      else
        std::apply([&](auto&... each) { detail::copy_outputs<net>(place, each...); }, results);
    });
}

// Several inputs, as inputs<...> lists them: a tuple of tensors or of references to them.
template <class Net = void, class... Inputs, class Given = Net, class T = float, class Context = no_context>
  requires detail::is_tuple_of_inputs<std::tuple<Inputs...>>
constexpr auto evaluate(const parameters<Given, T>& weight, const std::tuple<Inputs...>& x,
                        const Context& context = {}) {
  using net = detail::named_or<Net, Given>;
  constexpr const auto& misfit = detail::misfit_of_inputs<"evaluate", net, Given, T, std::tuple<Inputs...>>;
  static_assert(detail::asserted<misfit.size() == 0, misfit>());
  if constexpr (detail::takes_inputs<"evaluate", net, Given, T, std::tuple<Inputs...>>)
    return detail::run_reference(weight, detail::pointers_to(x), context,
                                 [](auto place) { return detail::collect_outputs<net, T>(place); });
  else
    return detail::unknown_outputs<net, T>();
}

// Goes on from what the layers have kept, and advances it.
template <class Net = void, class U, shape In, class Given = Net, class T = U>
constexpr auto evaluate(const parameters<Given, T>& weight, const tensor<U, In>& x, kept<Given, T>& state) {
  using net = detail::named_or<Net, Given>;
  constexpr const auto& misfit = detail::misfit<"evaluate", net, Given, T, U, In>;
  static_assert(detail::asserted<misfit.size() == 0, misfit>());
  if constexpr (detail::fits_together<net, Given, T, U, In>)
    return detail::run_reference(weight, detail::pointers_to(x), state.values, no_context{},
                                 [](auto place) { return detail::collect_outputs<net, T>(place); });
  else
    return detail::unknown_outputs<net, T>();
}

}  // namespace convexpr
