// SPDX-License-Identifier: BSL-1.0
// find_element_orders: for each layer the shape, channels last, in whose order the numbers of its output stand. A vector
// that was flattened, or becomes an image later, has the order of that image, through all layers that run in place; {}
// where it cannot be told.
#pragma once
#include <convexpr/network/layer_info.hpp>

#include <array>
#include <cstddef>
#include <span>

namespace convexpr::detail {

// What a layer does to the order of numbers, beside what its layer_info says.
struct reordering {
  bool mixes = false;  // every output is made of all channels: it has filters
  bool moves_axes = false;
};

template <std::size_t Layers>
consteval std::array<shape, Layers> find_element_orders(std::span<const layer_info> layers,
                                                        const std::array<reordering, Layers>& done) {
  std::array<shape, Layers> orders{};
  for (std::size_t i = 0; i < Layers; ++i) {
    const layer_info& layer = layers[i];
    orders[i] = layer.output;
    if (layer.inputs.empty()) continue;
    const shape& read = orders[layer.inputs[0]];
    if (layer.in_place) {
      if (read.rank != 1) orders[i] = read;
    } else if (done[i].moves_axes ||
               (!done[i].mixes && read.rank != 1 && layer.input.rank == 1 && layer.output == layer.input)) {
      orders[i] = {};
    }
  }
  // A vector that a reshape makes an image of.
  for (std::size_t i = Layers; i-- > 0;)
    if (layers[i].in_place && orders[i].rank > 1)
      for (std::size_t from : layers[i].inputs)
        if (orders[from].rank == 1) orders[from] = orders[i];
  return orders;
}

}  // namespace convexpr::detail
