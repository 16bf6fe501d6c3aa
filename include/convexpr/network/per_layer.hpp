// SPDX-License-Identifier: BSL-1.0
// per_layer<Net, Kind>: a value for each layer of a network, in the order of network::layers.
//   Kind::type                                    what each is
//   Kind::for_inputs                              what stands for the network's inputs
//   Kind::template of<Layer>(const layer_info&)   that of one layer or join
#pragma once
#include <convexpr/network/layer_info.hpp>
#include <convexpr/network/network.hpp>
#include <convexpr/network/traverse.hpp>

#include <array>
#include <cstddef>

namespace convexpr::detail {

template <class Kind>
struct per_layer_visitor : counting_visitor {
  typename Kind::type* values;

  template <class Layer>
  consteval void add_layer() {
    ++layer;
    values[layer] = Kind::template of<Layer>(here());
  }
  template <class Join>
  consteval void add_join(std::size_t) {
    add_layer<Join>();
  }
};

template <class Net, class Kind>
consteval auto list_per_layer() {
  std::array<typename Kind::type, Net::size> values{};
  for (std::size_t i = 0; i < Net::input_count; ++i) values[i] = Kind::for_inputs;
  per_layer_visitor<Kind> visitor{begin_count<Net>(), values.data()};
  traverse_list(visitor, static_cast<const typename Net::layer_types*>(nullptr));
  return values;
}

template <class Net, class Kind>
inline constexpr auto per_layer = list_per_layer<Net, Kind>();

}  // namespace convexpr::detail
