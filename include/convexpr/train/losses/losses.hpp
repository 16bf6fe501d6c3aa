// SPDX-License-Identifier: BSL-1.0
// losses{a, b}: a loss for each output of a network, in their order; the loss of the network is their sum. One that takes
// scores (train/losses/loss.hpp) reads them in front of a final softmax or log_softmax. One that counts more or less scales
// its value and its gradient itself.
#pragma once
#include <convexpr/core/tensor_view.hpp>
#include <convexpr/network/layer_info.hpp>
#include <convexpr/network/per_layer.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <tuple>
#include <utility>

namespace convexpr {

template <class... Each>
struct losses {
  std::tuple<Each...> each;

  constexpr losses()
    requires(sizeof...(Each) != 0)
  = default;
  constexpr explicit losses(Each... some) : each(std::move(some)...) {}
};

namespace detail {

template <class Loss, class T>
concept loss_of_one = std::invocable<const Loss&, tensor_view<const T>, tensor_view<T>>;

// Which layers make of scores what sums up to 1, and say so: static constexpr bool normalizes_scores = true.
struct normalizes_scores_of_layer {
  using type = bool;
  static constexpr bool for_inputs = false;

  template <class Layer>
  static consteval bool of(const layer_info&) {
    if constexpr (requires { requires Layer::normalizes_scores; })
      return true;
    else
      return false;
  }
};

// The layer that the loss of output K reads: what stands in front of it where the loss takes scores and the output
// normalises them.
template <class Net, class Loss>
constexpr std::size_t layer_before(std::size_t output) {
  if constexpr (requires { requires Loss::takes_scores; }) {
    if (per_layer<Net, normalizes_scores_of_layer>[output]) return Net::layers[output].inputs[0];
  }
  return output;
}
template <class Net, class Loss>
inline constexpr std::array<std::size_t, 1> layers_before_losses{layer_before<Net, Loss>(Net::outputs[0])};
template <class Net, class... Each>
inline constexpr auto layers_before_losses<Net, losses<Each...>> = [] {
  std::array<std::size_t, sizeof...(Each)> layers{};
  std::size_t k = 0;
  ((layers[k] = layer_before<Net, Each>(Net::outputs[k]), ++k), ...);
  return layers;
}();

template <class Loss, class T, std::size_t Outputs>
inline constexpr bool serves_outputs = Outputs == 1 && loss_of_one<Loss, T>;
template <class... Each, class T, std::size_t Outputs>
inline constexpr bool serves_outputs<losses<Each...>, T, Outputs> =
    sizeof...(Each) == Outputs && (loss_of_one<Each, T> && ...);

// Which losses write the gradient of their layer themselves. Of a layer that several read each writes a gradient of its
// own, which is added; and nobody needs that of an input.
// The layers that the losses depend on. No other is trained, nor do its statistics move.
template <class Net, class Loss>
inline constexpr auto layers_needed = [] {
  std::array<bool, Net::size> needed{};
  for (const std::size_t layer : layers_before_losses<Net, Loss>) needed[layer] = true;
  for (std::size_t i = Net::size; i-- > 0;)
    if (needed[i])
      for (const std::size_t from : Net::layers[i].inputs) needed[from] = true;
  return needed;
}();

template <class Net, class Loss>
inline constexpr auto reads_alone = [] {
  constexpr const auto& layers = layers_before_losses<Net, Loss>;
  std::array<bool, layers.size()> alone{};
  for (std::size_t k = 0; k < layers.size(); ++k)
    alone[k] = layers[k] >= Net::input_count && std::count(layers.begin(), layers.end(), layers[k]) == 1;
  return alone;
}();
// Numbers of the largest gradient that is not the layer's.
template <class Net, class Loss>
inline constexpr std::size_t loss_room = [] {
  constexpr const auto& layers = layers_before_losses<Net, Loss>;
  std::size_t most = 0;
  for (std::size_t k = 0; k < layers.size(); ++k)
    if (!reads_alone<Net, Loss>[k]) most = std::max(most, Net::layers[layers[k]].output.size());
  return most;
}();

// The loss, and its gradients: gradient(layer), zeros at first, empty where nobody needs it. room has loss_room numbers.
template <class Net, class T, class Loss, class Output, class Gradient>
constexpr T run_losses(const Loss& loss, const Output& output, const Gradient& gradient, T* room) {
  constexpr const auto& layers = layers_before_losses<Net, Loss>;
  const auto run = [&](const auto& one, std::size_t k) {
    const std::size_t layer = layers[k];
    const tensor_view<T> whole = gradient(layer);
    if (reads_alone<Net, Loss>[k]) return one(output(layer), whole);
    const tensor_view<T> own(room, Net::layers[layer].output);
    for (T& x : own) x = T{};
    const T value = one(output(layer), own);
    for (std::size_t n = 0; n < whole.size(); ++n) whole[n] += own[n];
    return value;
  };
  if constexpr (loss_of_one<Loss, T>)
    return run(loss, 0);
  else
    return [&]<std::size_t... K>(std::index_sequence<K...>) {
      T sum{};
      ((sum += run(std::get<K>(loss.each), K)), ...);
      return sum;
    }(std::make_index_sequence<layers.size()>{});
}

}  // namespace detail
}  // namespace convexpr
