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
  // TEMPORARY
  for (operation& o : visitor.works) {
#if !__has_include(<convexpr/kernels/pool.hpp>)
    if (o.is(operation_kind::max_pool) || o.is(operation_kind::avg_pool)) o = operation{};
#endif
#if !__has_include(<convexpr/kernels/pointwise.hpp>)
    if (o.is(operation_kind::sum) || o.is(operation_kind::activation) || o.is(operation_kind::scale_offset))
      o = operation{};
#endif
#if !__has_include(<convexpr/kernels/softmax.hpp>)
    if (o.is(operation_kind::softmax)) o = operation{};
#endif
#if !__has_include(<convexpr/kernels/copy.hpp>)
    if (o.is(operation_kind::concatenation) || o.is(operation_kind::pixel_shuffle)) o = operation{};
#endif
#if !__has_include(<convexpr/kernels/transposed.hpp>)
    if (o.is(operation_kind::transposed_convolution)) o = operation{};
#endif
#if !__has_include(<convexpr/kernels/grouped.hpp>)
    if (o.is(operation_kind::convolution) && o.groups > 1 && o.groups != o.channels) o = operation{};
#endif
  }
  return visitor.works;
}

template <class Net>
inline constexpr auto works_of = list_works<Net>();

}  // namespace convexpr::detail
