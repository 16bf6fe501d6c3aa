// SPDX-License-Identifier: BSL-1.0
// manifest<Net>: every tensor that a network learns or keeps, in order: its name in a weight file, shape, place, and
// what its axes mean.
#pragma once
#include <convexpr/core/parameter.hpp>
#include <convexpr/network/element_order.hpp>
#include <convexpr/network/input_shapes.hpp>
#include <convexpr/network/network.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace convexpr {

struct tensor_info {
  std::string_view name{};  // the path of its layer, a dot, its own name: "features.0.weight"
  shape extents{};
  std::size_t offset = 0;  // of its first number among all numbers
  std::size_t layer = 0;   // the place of its layer in network::layers
  parameter role{};
  // What its axis of channels was before it was flattened, and what its axis of filters becomes by a reshape, channels
  // last: {7, 7, 512}. One extent where there is nothing of that kind; {} where it cannot be told.
  shape flattened{}, reshaped{};
};

namespace detail {

struct manifest_visitor : counting_visitor {
  tensor_info* tensors;
  reordering* done;
  std::size_t tensor = 0, offset = 0;

  template <class Layer>
  consteval void add_layer() {
    ++layer;
    if constexpr (has_moves_axes<Layer>) done[layer].moves_axes = Layer::moves_axes;
    if constexpr (learns<Layer>)
      for (const parameter& p : parameters_of<Layer>(shapes_read(layers, layer).all())) {
        tensors[tensor++] = {p.name, p.extents, offset, layer, p};
        offset += p.extents.size();
        for (std::size_t axis = 0; axis < p.extents.rank; ++axis)
          if (p.axes[axis] == axis_meaning::filters) done[layer].mixes = true;
      }
  }
  template <class Join>
  consteval void add_join(std::size_t) {
    add_layer<Join>();
  }
};

// `order` is that of all numbers that the layer reads or gives, so many.
constexpr shape order_of_axis(std::size_t extent, const shape& all, const shape& order) {
  return extent == all.size() ? order : shape{extent};
}

template <class Net>
consteval auto listed_tensors() {
  std::array<tensor_info, Net::tensor_count> tensors{};
  if constexpr (Net::well_formed && Net::tensor_count != 0) {
    std::array<reordering, Net::size> done{};
    manifest_visitor visitor{begin_count<Net>(), tensors.data(), done.data()};
    traverse_list(visitor, static_cast<const typename Net::layer_types*>(nullptr));
    const auto orders = find_element_orders<Net::size>(Net::layers, done);
    for (tensor_info& t : tensors) {
      const layer_info& layer = Net::layers[t.layer];
      for (std::size_t axis = 0; axis < t.extents.rank; ++axis)
        if (t.role.axes[axis] == axis_meaning::channels)
          t.flattened = order_of_axis(t.extents[axis], layer.input, orders[layer.inputs[0]]);
        else if (t.role.axes[axis] == axis_meaning::filters)
          t.reshaped = order_of_axis(t.extents[axis], layer.output, orders[t.layer]);
    }
  }
  return tensors;
}

template <class Net>
inline constexpr auto unnamed_tensors = listed_tensors<Net>();

template <class Net>
inline constexpr auto tensor_names = [] {
  constexpr std::size_t characters = [] {
    std::size_t sum = 0;
    for (const tensor_info& t : unnamed_tensors<Net>) sum += Net::layers[t.layer].path.size() + 1 + t.name.size();
    return sum;
  }();
  std::array<char, characters + 1> names{};
  std::size_t at = 0;
  for (const tensor_info& t : unnamed_tensors<Net>) {
    for (char c : Net::layers[t.layer].path) names[at++] = c;
    names[at++] = '.';
    for (char c : t.name) names[at++] = c;
  }
  return names;
}();

}  // namespace detail

template <class Net>
inline constexpr auto manifest = [] {
  auto tensors = detail::unnamed_tensors<Net>;
  std::size_t at = 0;
  for (tensor_info& t : tensors) {
    const std::size_t length = Net::layers[t.layer].path.size() + 1 + t.name.size();
    t.name = std::string_view(detail::tensor_names<Net>.data() + at, length);
    at += length;
  }
  return tensors;
}();

}  // namespace convexpr
