// SPDX-License-Identifier: BSL-1.0
// layer_info: what is known of one layer of a checked network.
#pragma once
#include <convexpr/core/shape.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace convexpr {

struct layer_info {
  std::string_view name{};  // given by as<"name", ...>; otherwise the layer as it was typed
  // Where it stands: the names around it, or its number among its neighbours: "layer1.0.conv1".
  std::string_view path{};
  std::string_view layer{};        // as it was typed: conv<96, kernel<11>>; a join gives its kind only: concat
  shape input = shape::unknown();  // of its first branch, for a join
  shape output = shape::unknown();
  std::size_t parameter_count = 0;  // trainable numbers
  std::uint64_t macs = 0;           // multiply-accumulates of one forward pass
  // Along each spatial axis of the network's input: how many inputs an output sees, how many inputs lie between
  // neighbouring outputs, and where the centre of what the first output sees lies (the first input's is 0.5).
  extent receptive_field{}, jump{}, start{};
  bool follows_places = true;  // false behind a layer that gave up the spatial axes: all is seen from there on
  std::span<const std::size_t> inputs{};  // the layers whose outputs it reads
  std::size_t tensor_count = 0;           // parameters and statistics
  bool in_place = false;                  // may write where its first input stood
};

}  // namespace convexpr
