// SPDX-License-Identifier: BSL-1.0
// plan<Net>: a network as a list of stages, each one loop nest, and where every tensor between them lies. A value: it
// can be printed, tested and asserted on.
//   cx::plan<net>.size(), cx::plan<net>[i].kernel->name, .nest, .layer, .result, ...
// plan<Net, exact> forbids kernels that round differently from the sum of products.
#pragma once
#include <convexpr/model/kernels_of.hpp>
#include <convexpr/network/network.hpp>
#include <convexpr/network/wrong_use.hpp>
#include <convexpr/plan/planner.hpp>
#include <convexpr/plan/unknown_plan.hpp>

#include <array>
#include <cstddef>

namespace convexpr {

namespace detail {

template <class Net>
inline constexpr std::size_t links_of = [] {
  std::size_t count = 0;
  for (const layer_info& layer : Net::layers) count += layer.inputs.size();
  return count;
}();

template <class Net>
inline constexpr auto nodes_of = [] {
  std::array<plan_node, Net::size> nodes{};
  for (std::size_t i = 0; i < Net::size; ++i) {
    nodes[i].output = Net::layers[i].output;
    nodes[i].inputs = Net::layers[i].inputs;
  }
  return nodes;
}();

template <class Net, plan_options Options>
consteval auto make_plan() {
  static_assert(asserted<is_network<Net>, no_network<Net>>());
  if constexpr (usable_network<Net>)
    return plan_nodes<Net::size, links_of<Net>>(nodes_of<Net>, items_of<Net>, entries_of<kernels_of<Net>>,
                                                questions_of<kernels_of<Net>>, Net::outputs, Options);
  else
    return unknown_plan{};
}

}  // namespace detail

template <class Net, plan_options Options = fast>
inline constexpr auto plan = detail::make_plan<Net, Options>();

}  // namespace convexpr
