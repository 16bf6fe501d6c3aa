// SPDX-License-Identifier: BSL-1.0
// works_of<Net>: what each layer of a network computes, in the order of network::layers.
#pragma once
#include <convexpr/layers/operation.hpp>
#include <convexpr/network/network.hpp>
#include <convexpr/network/traverse.hpp>

#include <array>
#include <cstddef>
#include <span>

namespace convexpr::detail {

template <std::size_t Layers>
struct works_visitor : passing_visitor {
  std::span<const layer_info> layers;
  std::array<operation, Layers> works{};
  std::size_t layer = 0;

  consteval explicit works_visitor(std::span<const layer_info> checked_layers) : layers(checked_layers) {}

  template <class Layer>
  consteval void add_layer() {
    ++layer;
    if constexpr (requires(shape in) { Layer::work(in); }) works[layer] = Layer::work(layers[layer].input);
  }
  template <class Join>
  consteval void add_join(std::size_t) {
    add_layer<Join>();
  }
};

template <class Net>
consteval auto list_works() {
  works_visitor<Net::size> visitor(Net::layers);
  traverse_list(visitor, static_cast<const typename Net::layer_types*>(nullptr));
  return visitor.works;
}

template <class Net>
inline constexpr auto works_of = list_works<Net>();

}  // namespace convexpr::detail
