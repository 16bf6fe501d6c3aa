// SPDX-License-Identifier: BSL-1.0
// losses{a, b}: a loss for each output of a network, in their order; the loss of the network is their sum. One that
// counts more or less scales its value and its gradient itself.
#pragma once
#include <convexpr/core/scratch.hpp>
#include <convexpr/core/tensor_view.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <tuple>
#include <utility>

namespace convexpr {

template <class... Each>
struct losses {
  std::tuple<Each...> each;

  constexpr explicit losses(Each... some) : each(std::move(some)...) {}
};

namespace detail {

template <class Loss, class T>
concept loss_of_one = std::invocable<const Loss&, tensor_view<const T>, tensor_view<T>>;

template <class Loss, class T, std::size_t Outputs>
inline constexpr bool serves_outputs = Outputs == 1 && loss_of_one<Loss, T>;
template <class... Each, class T, std::size_t Outputs>
inline constexpr bool serves_outputs<losses<Each...>, T, Outputs> =
    sizeof...(Each) == Outputs && (loss_of_one<Each, T> && ...);

// The loss; its gradient is added to those of the outputs: gradient(layer), empty where nobody needs it. Outputs may be
// one and the same layer.
template <class Net, class T, class Loss, class Output, class Gradient>
constexpr T run_losses(const Loss& loss, const Output& output, const Gradient& gradient) {
  std::size_t most = 0;
  for (const std::size_t layer : Net::outputs) most = std::max(most, Net::layers[layer].output.size());
  scratch<T> room(most);
  const auto run = [&](const auto& one, std::size_t layer) {
    const tensor_view<T> own(room.elements, Net::layers[layer].output), whole = gradient(layer);
    for (T& x : own) x = T{};
    const T value = one(output(layer), own);
    for (std::size_t n = 0; n < whole.size(); ++n) whole[n] += own[n];
    return value;
  };
  if constexpr (loss_of_one<Loss, T>)
    return run(loss, Net::outputs[0]);
  else
    return [&]<std::size_t... K>(std::index_sequence<K...>) {
      T sum{};
      ((sum += run(std::get<K>(loss.each), Net::outputs[K])), ...);
      return sum;
    }(std::make_index_sequence<Net::outputs.size()>{});
}

}  // namespace detail
}  // namespace convexpr
