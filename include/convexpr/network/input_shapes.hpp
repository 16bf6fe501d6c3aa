// SPDX-License-Identifier: BSL-1.0
// input_shapes<Net>(i): the shapes that layer i reads, one unless it joins branches; and the most that any reads.
#pragma once
#include <convexpr/core/scratch.hpp>
#include <convexpr/network/layer_info.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace convexpr::detail {

template <class Net>
inline constexpr std::size_t most_inputs = [] {
  std::size_t most = 1;
  for (const layer_info& layer : Net::layers) most = std::max(most, layer.inputs.size());
  return most;
}();

// The same of a network that is known by its layers.
class shapes_read {
 public:
  constexpr shapes_read(const layer_info* layers, std::size_t layer)
      : count_(layers[layer].inputs.size()), shapes_(count_) {
    for (std::size_t n = 0; n < count_; ++n) shapes_.elements[n] = layers[layers[layer].inputs[n]].output;
  }
  constexpr std::span<const shape> all() const { return {shapes_.elements, count_}; }

 private:
  std::size_t count_;
  scratch<shape> shapes_;
};

template <class Net>
class input_shapes {
 public:
  constexpr explicit input_shapes(std::size_t layer) : count_(Net::layers[layer].inputs.size()) {
    for (std::size_t n = 0; n < count_; ++n) shapes_[n] = Net::layers[Net::layers[layer].inputs[n]].output;
  }
  constexpr std::span<const shape> all() const { return std::span(shapes_).first(count_); }

 private:
  std::array<shape, most_inputs<Net>> shapes_{};
  std::size_t count_;
};

}  // namespace convexpr::detail
