// SPDX-License-Identifier: BSL-1.0
// description: a network as values that any library can be told of: its operations, what each reads, and its weights
// in canonical layout where they already stand.
#pragma once
#include <convexpr/convexpr.hpp>
#include <convexpr/layers/operation.hpp>

#include <array>
#include <cstddef>
#include <vector>

namespace bench {

struct described_layer {
  convexpr::operation work{};
  convexpr::shape input{}, output{};
  std::vector<std::size_t> inputs;    // the layers that it reads; layer 0 is the network's input
  std::vector<const float*> tensors;  // its parameters and statistics
};

using description = std::vector<described_layer>;

namespace detail {

template <class Net>
struct operation_visitor : convexpr::detail::passing_visitor {
  std::array<convexpr::operation, Net::size> operations{};
  std::size_t layer = 0;

  template <class Layer>
  consteval void add_layer() {
    ++layer;
    if constexpr (requires { Layer::work(convexpr::shape{1}); })
      operations[layer] = Layer::work(Net::layers[layer].input);
  }
  template <class Join>
  consteval void add_join(std::size_t) {
    add_layer<Join>();
  }
};

template <class Net>
consteval auto list_operations() {
  operation_visitor<Net> visitor;
  convexpr::detail::traverse_list(visitor, static_cast<const typename Net::layer_types*>(nullptr));
  return visitor.operations;
}

}  // namespace detail

// The weights must outlive the description.
template <class Net>
description describe(const convexpr::parameters<Net>& weights) {
  static constexpr auto operations = detail::list_operations<Net>();
  description layers(Net::size);
  std::size_t tensor = 0;
  for (std::size_t i = 0; i < Net::size; ++i) {
    const convexpr::layer_info& info = Net::layers[i];
    layers[i] = {operations[i], info.input, info.output, {info.inputs.begin(), info.inputs.end()}, {}};
    for (std::size_t n = 0; n < info.tensor_count; ++n) layers[i].tensors.push_back(weights[tensor++].data());
  }
  return layers;
}

}  // namespace bench
