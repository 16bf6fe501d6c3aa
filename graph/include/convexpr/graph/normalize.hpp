// SPDX-License-Identifier: BSL-1.0
// The matrices that graph layers multiply by, made from a graph in a constant expression.
//   adjacency                A, A_ij the weight of the edge between i and j
//   symmetric_normalized     D^-1/2 (A + I) D^-1/2, D the row sums of A + I      Kipf & Welling 2017, equation 2
#pragma once
#include <convexpr/core/math.hpp>
#include <convexpr/graph/edges.hpp>
#include <convexpr/graph/sparse_matrix.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace convexpr::graph {

// A, or A + I with self-loops. Entries of each row have rising columns.
template <bool SelfLoops, std::size_t Nodes, std::size_t Edges>
constexpr auto adjacency(const undirected<Nodes, Edges>& graph) {
  sparse_matrix<Nodes, 2 * Edges + (SelfLoops ? Nodes : 0)> a;
  for (const edge& e : graph.edge_list()) {
    ++a.first[e.from + 1];
    ++a.first[e.to + 1];
  }
  for (std::size_t r = 0; r < Nodes; ++r) a.first[r + 1] += a.first[r] + (SelfLoops ? 1 : 0);
  std::array<std::size_t, Nodes> next{};
  const auto put = [&](std::size_t row, std::size_t column, double weight) {
    // behind the entries of smaller columns that are already there
    std::size_t at = a.first[row] + next[row]++;
    for (; at > a.first[row] && a.column[at - 1] > column; --at) {
      a.column[at] = a.column[at - 1];
      a.value[at] = a.value[at - 1];
    }
    a.column[at] = column;
    a.value[at] = weight;
  };
  for (const edge& e : graph.edge_list()) {
    put(e.from, e.to, e.weight);
    put(e.to, e.from, e.weight);
  }
  if constexpr (SelfLoops)
    for (std::size_t r = 0; r < Nodes; ++r) put(r, r, 1);
  return a;
}

// What is wrong with a graph, or nothing.
template <std::size_t Nodes, std::size_t Edges>
constexpr std::string_view find_fault(const undirected<Nodes, Edges>& graph) {
  for (const edge& e : graph.edge_list()) {
    if (e.from >= Nodes || e.to >= Nodes) return "an edge of its graph leads to a node that the graph does not have";
    if (e.from == e.to) return "an edge of its graph joins a node with itself, but self-loops are added by the layer";
    if (!(e.weight >= 0) || e.weight == math::detail::infinity)
      return "the weight of an edge of its graph is negative, infinite or no number";
  }
  const auto a = adjacency<false>(graph);
  for (std::size_t r = 0; r < Nodes; ++r)
    for (std::size_t e = a.first[r] + 1; e < a.first[r + 1]; ++e)
      if (a.column[e] == a.column[e - 1]) return "an edge of its graph is given twice";
  return {};
}

template <std::size_t Nodes, std::size_t Edges>
constexpr auto symmetric_normalized(const undirected<Nodes, Edges>& graph) {
  auto a = adjacency<true>(graph);
  std::array<double, Nodes> root{};  // of the degree, the self-loop counted
  for (std::size_t r = 0; r < Nodes; ++r) {
    double degree = 0;
    for (std::size_t e = a.first[r]; e < a.first[r + 1]; ++e) degree += a.value[e];
    root[r] = math::sqrt(degree);
  }
  for (std::size_t r = 0; r < Nodes; ++r)
    for (std::size_t e = a.first[r]; e < a.first[r + 1]; ++e) a.value[e] /= root[r] * root[a.column[e]];
  return a;
}

// The normalised adjacency of a graph at namespace scope, computed once and baked into the loops that use it.
template <const auto& Graph>
inline constexpr auto symmetric_normalized_of = symmetric_normalized(Graph);

}  // namespace convexpr::graph
