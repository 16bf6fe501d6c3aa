// SPDX-License-Identifier: BSL-1.0
// What a layer is. A layer is an empty type with functions on values (docs/adding-a-layer.md):
//   static consteval checked output(shape in)                  the output shape, or the refusal that says why not
//   static consteval auto parameters(shape in)                 optional: an array of `parameter`
//   static consteval std::uint64_t macs(shape in, shape out)   optional: multiply-accumulates of one forward pass
//   static consteval axis_maps field(shape in)                 optional: what an output sees of its input, axis by axis
//   static constexpr void forward(in, out, weights)            the reference loop nest
//   static constexpr void backward(...)                        optional: its gradient (train/gradient.hpp)
//   static constexpr bool in_place = true                      optional: `out` may be the same memory as `in`
// Layers from outside the library are found by these members alone; nothing needs to be registered.
#pragma once
#include <convexpr/core/checked.hpp>
#include <convexpr/core/parameter.hpp>
#include <convexpr/core/tensor_view.hpp>

#include <array>
#include <cstddef>
#include <span>

namespace convexpr {

// Along one axis: an output sees `window` neighbouring inputs; its neighbour sees the same `stride` inputs further on;
// the centre of what the first output sees lies `offset` behind the first input. All in units of the layer's input.
struct axis_map {
  double window = 1;
  double stride = 1;
  double offset = 0;
  bool everything = false;  // every output sees the whole axis
};

// One for each spatial axis of the layer's input.
using axis_maps = std::array<axis_map, max_spatial_rank>;

// The whole extent of every axis shrinks to one output.
constexpr axis_maps whole_axes(const shape& in) {
  axis_maps maps;
  for (std::size_t axis = 0; axis < in.spatial_rank() && axis < max_spatial_rank; ++axis) {
    const auto n = static_cast<double>(in[axis]);
    maps[axis] = {n, n, (n - 1) / 2};
  }
  return maps;
}

// Every output sees the whole extent of every axis: the nodes of a graph.
constexpr axis_maps everything_seen(const shape& in) {
  axis_maps maps = whole_axes(in);
  for (axis_map& map : maps) map.everything = true;
  return maps;
}

// The weights of one layer while it runs: a view for each of its parameters, in the order in which it lists them.
template <class T>
using weights = std::span<const tensor_view<T>>;

// One tensor in, one tensor out.
template <class L>
concept layer = requires(shape in) { checked(L::output(in)); };

// Several branches in, one tensor out: add, multiply, concat, residual.
template <class L>
concept joining_layer = requires(std::span<const shape> in) {
  typename L::branches;
  checked(L::output(in));
};

// A list of layers in place of one: sequence, repeat, branch, as.
template <class L>
concept layer_series = requires { typename L::parts; };

template <class L>
concept has_parameters = requires(shape in) { L::parameters(in); };

}  // namespace convexpr
