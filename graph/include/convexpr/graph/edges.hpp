// SPDX-License-Identifier: BSL-1.0
// undirected: a graph as a value, nodes 0 to Nodes - 1 and each edge once. Declared as a constant at namespace scope it
// can be given to layers: inline constexpr undirected<3, 2> path{{{0, 1}, {1, 2}}};  gcn<8, on<path>>
#pragma once
#include <cstddef>
#include <span>

namespace convexpr::graph {

struct edge {
  std::size_t from = 0, to = 0;
  double weight = 1;
};

template <std::size_t Nodes, std::size_t Edges>
struct undirected {
  static constexpr std::size_t nodes = Nodes;

  edge edges[Edges == 0 ? 1 : Edges]{};

  constexpr std::span<const edge> edge_list() const { return {edges, Edges}; }
};

}  // namespace convexpr::graph
