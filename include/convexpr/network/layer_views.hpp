// SPDX-License-Identifier: BSL-1.0
// layer_views<Net, T>: the tensors of one layer while it runs, as its functions take them: what it reads and its
// parameters, in the order in which it lists them; or, of a backward pass, their gradients.
#pragma once
#include <convexpr/core/tensor_view.hpp>
#include <convexpr/network/input_shapes.hpp>
#include <convexpr/network/layer_info.hpp>
#include <convexpr/network/manifest.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace convexpr::detail {

template <class Net>
inline constexpr std::size_t most_tensors = [] {
  std::size_t most = 0;
  for (const layer_info& layer : Net::layers) most = std::max(most, layer.tensor_count);
  return most;
}();

// The first tensor of each layer among those of a network.
template <class Net>
inline constexpr auto first_tensor_of = [] {
  std::array<std::size_t, Net::size> first{};
  std::size_t tensor = 0;
  for (std::size_t i = 0; i < Net::size; ++i) {
    first[i] = tensor;
    tensor += Net::layers[i].tensor_count;
  }
  return first;
}();

// Numbers in all tensors of a layer.
template <class Net>
constexpr std::size_t numbers_of_layer(std::size_t layer) {
  std::size_t count = 0;
  for (std::size_t t = 0; t < Net::layers[layer].tensor_count; ++t)
    count += manifest<Net>[first_tensor_of<Net>[layer] + t].extents.size();
  return count;
}

template <class Net, class T>
class layer_views {
 public:
  constexpr layer_views() = default;
  // input(i) is what layer i gave, tensor(t) tensor t of the network.
  constexpr layer_views(std::size_t layer, const auto& input, const auto& tensor) {
    for (const std::size_t i : Net::layers[layer].inputs) add_input(input(i));
    add_tensors(layer, tensor);
  }
  constexpr void add_input(tensor_view<T> view) { inputs_[input_count_++] = view; }
  constexpr void add_tensor(tensor_view<T> view) { tensors_[tensor_count_++] = view; }
  constexpr void add_tensors(std::size_t layer, const auto& tensor) {
    for (; tensor_count_ < Net::layers[layer].tensor_count; ++tensor_count_)
      tensors_[tensor_count_] = tensor(first_tensor_of<Net>[layer] + tensor_count_);
  }

  constexpr std::span<const tensor_view<T>> inputs() const { return std::span(inputs_).first(input_count_); }
  constexpr std::span<const tensor_view<T>> tensors() const { return std::span(tensors_).first(tensor_count_); }

 private:
  std::array<tensor_view<T>, most_inputs<Net>> inputs_{};
  std::array<tensor_view<T>, most_tensors<Net> + 1> tensors_{};
  std::size_t input_count_ = 0, tensor_count_ = 0;
};

}  // namespace convexpr::detail
