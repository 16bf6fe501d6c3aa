// SPDX-License-Identifier: BSL-1.0
// evaluate<Net>(parameters, x): runs the reference loop nest of every layer, in a constant expression or at run time.
// The result is a tensor of the network's output shape, or a tuple of them where the network ends in outputs<...>.
// Layers that need more than their input (a graph read at run time) take it from the third argument.
#pragma once
#include <convexpr/core/scratch.hpp>
#include <convexpr/core/tensor.hpp>
#include <convexpr/core/tensor_view.hpp>
#include <convexpr/network/arena.hpp>
#include <convexpr/network/network.hpp>
#include <convexpr/network/parameters.hpp>
#include <convexpr/network/steps.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <tuple>
#include <type_traits>
#include <utility>

namespace convexpr {

struct no_context {};

namespace detail {

template <class T, class Context>
struct forward_step {
  using type = void (*)(std::span<const tensor_view<const T>> in, tensor_view<T> out, weights<const T> weight,
                        const Context& context);

  template <class Layer>
  static constexpr void run(std::span<const tensor_view<const T>> in, tensor_view<T> out, weights<const T> weight,
                            [[maybe_unused]] const Context& context) {
    if constexpr (joining_layer<Layer>)
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
inline constexpr std::size_t most_inputs = [] {
  std::size_t most = 1;
  for (const layer_info& layer : Net::layers) most = std::max(most, layer.inputs.size());
  return most;
}();

template <class Net>
inline constexpr std::size_t most_tensors = [] {
  std::size_t most = 0;
  for (const layer_info& layer : Net::layers) most = std::max(most, layer.tensor_count);
  return most;
}();

// Runs every layer; place(i) is where layer i's output lies.
template <class Net, class T, class Context, class Place>
constexpr void run_layers(const parameters<Net, T>& weight, const T* x, const Context& context, Place place) {
  const auto view = [&](std::size_t i) { return tensor_view<const T>(i == 0 ? x : place(i), Net::layers[i].output); };
  std::size_t tensor = 0;
  for (std::size_t i = 1; i < Net::size; ++i) {
    const layer_info& layer = Net::layers[i];
    std::array<tensor_view<const T>, most_inputs<Net>> in{};
    for (std::size_t n = 0; n < layer.inputs.size(); ++n) in[n] = view(layer.inputs[n]);
    std::array<tensor_view<const T>, most_tensors<Net> + 1> read{};
    for (std::size_t n = 0; n < layer.tensor_count; ++n) read[n] = weight[tensor++];
    steps_of<Net, forward_step<T, Context>>[i](
        std::span(in).first(layer.inputs.size()), tensor_view<T>(place(i), layer.output),
        std::span<const tensor_view<const T>>(read).first(layer.tensor_count), context);
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

template <shape Given, shape Wanted>
inline constexpr text_buffer<256> wrong_input = [] {
  text_buffer<256> out;
  return out.append("evaluate cannot take ").append(Given).append(": the network begins with ").append(Wanted);
}();

// What stands for the result of a refused network: as many tensors as it would have given.
template <class Net, class T>
constexpr auto unknown_outputs() {
  constexpr std::size_t branches = measure<typename Net::layer_types>().outputs - 1;  // of outputs<...>
  using unknown = tensor<T, shape::unknown()>;
  if constexpr (branches < 2)
    return unknown{};
  else
    return []<std::size_t... I>(std::index_sequence<I...>) {
      return std::tuple((static_cast<void>(I), unknown{})...);
    }(std::make_index_sequence<branches>{});
}

template <class Net, class Other>
inline constexpr text_buffer<256> wrong_parameters = [] {
  text_buffer<256> out;
  if constexpr (std::is_same_v<Net, Other>)
    return out.append("evaluate cannot take an input and parameters of different element types");
  else
    return out.append("evaluate cannot take the parameters of another network: they are ")
        .append(static_cast<unsigned long long>(Other::value_count))
        .append(" numbers in ")
        .append(static_cast<unsigned long long>(Other::tensor_count))
        .append(" tensors, not ")
        .append(static_cast<unsigned long long>(Net::value_count))
        .append(" in ")
        .append(static_cast<unsigned long long>(Net::tensor_count));
}();

}  // namespace detail

template <class Net, class T, shape Given, class Context = no_context>
constexpr auto evaluate(const parameters<Net, T>& weight, const tensor<T, Given>& x, const Context& context = {}) {
  static_assert(detail::asserted<Given == Net::input, detail::wrong_input<Given, Net::input>>());
  if constexpr (!Net::well_formed || Given.is_unknown() || Given != Net::input) {
    return detail::unknown_outputs<Net, T>();
  } else {
    constexpr const auto& plan = Net::arena();
    scratch<T> arena(plan.size);
    const T* const input = x.data();
    const auto place = [&](std::size_t layer) { return arena.elements + plan.offsets[layer]; };
    detail::run_layers<Net, T>(weight, input, context, place);
    return detail::collect_outputs<Net, T>(
        [&](std::size_t layer) -> const T* { return layer == 0 ? input : place(layer); });
  }
}

// Parameters that do not belong to the network, or another number type than the input's: one sentence.
template <class Net, class Other, class T, class U, shape Given, class Context = no_context>
  requires(!std::is_same_v<Net, Other> || !std::is_same_v<T, U>)
constexpr auto evaluate(const parameters<Other, T>&, const tensor<U, Given>&, const Context& = {}) {
  static_assert(detail::asserted<!Net::well_formed || !Other::well_formed, detail::wrong_parameters<Net, Other>>());
  return detail::unknown_outputs<Net, T>();
}

}  // namespace convexpr
