// SPDX-License-Identifier: BSL-1.0
// The matrices that graph layers multiply by.
//   adjacency(graph)              A
//   symmetric_normalized(graph)   D^-1/2 (A + I) D^-1/2, D the row sums of A + I     Kipf & Welling 2017, equation 2
// of a graph in a constant expression; the second also of an adjacency matrix that was read.
#pragma once
#include <convexpr/core/math.hpp>
#include <convexpr/graph/edges.hpp>
#include <convexpr/graph/sparse_matrix.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace convexpr::graph {

namespace detail {

// A, or A + I with self-loops, named by what it is going to be.
template <bool SelfLoops, matrix_state State, std::size_t Nodes, std::size_t Edges>
constexpr auto list_rows(const undirected<Nodes, Edges>& graph) {
  sparse_matrix<Nodes, 2 * Edges + (SelfLoops ? Nodes : 0), State> a;
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

// Divides by the roots of the row sums, on either side; root has a number for each row.
template <class Matrix>
constexpr void divide_by_degrees(Matrix& a, std::span<double> root) {
  for (std::size_t r = 0; r < a.rows(); ++r) {
    double degree = 0;
    for (std::size_t e = a.first[r]; e < a.first[r + 1]; ++e) degree += a.value[e];
    root[r] = math::sqrt(degree);
  }
  for (std::size_t r = 0; r < a.rows(); ++r)
    for (std::size_t e = a.first[r]; e < a.first[r + 1]; ++e) a.value[e] /= root[r] * root[a.column[e]];
}

}  // namespace detail

template <std::size_t Nodes, std::size_t Edges>
constexpr auto adjacency(const undirected<Nodes, Edges>& graph) {
  return detail::list_rows<false, matrix_state::adjacency>(graph);
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
  const auto a = adjacency(graph);
  for (std::size_t r = 0; r < Nodes; ++r)
    for (std::size_t e = a.first[r] + 1; e < a.first[r + 1]; ++e)
      if (a.column[e] == a.column[e - 1]) return "an edge of its graph is given twice";
  return {};
}

template <std::size_t Nodes, std::size_t Edges>
constexpr auto symmetric_normalized(const undirected<Nodes, Edges>& graph) {
  auto a = detail::list_rows<true, matrix_state::symmetric_normalized>(graph);
  std::array<double, Nodes> root{};
  detail::divide_by_degrees(a, root);
  return a;
}

// A self-loop that A has counts beside the one that is added: its entry is A_ii + 1.
inline csr_matrix<matrix_state::symmetric_normalized> symmetric_normalized(
    const csr_matrix<matrix_state::adjacency>& a) {
  csr_matrix<matrix_state::symmetric_normalized> s;
  s.first.reserve(a.first.size());
  s.column.reserve(a.entries() + a.rows());
  s.value.reserve(a.entries() + a.rows());
  for (std::size_t r = 0; r < a.rows(); ++r) {
    const auto put = [&](std::size_t column, double value) {
      s.column.push_back(static_cast<std::uint32_t>(column));
      s.value.push_back(value);
    };
    std::size_t e = a.first[r];
    for (; e < a.first[r + 1] && a.column[e] < r; ++e) put(a.column[e], a.value[e]);
    const bool has_loop = e < a.first[r + 1] && a.column[e] == r;
    put(r, has_loop ? a.value[e++] + 1 : 1);
    for (; e < a.first[r + 1]; ++e) put(a.column[e], a.value[e]);
    s.first.push_back(s.column.size());
  }
  std::vector<double> root(a.rows());
  detail::divide_by_degrees(s, root);
  return s;
}

// The normalised adjacency of a graph at namespace scope, computed once and baked into the loops that use it.
template <const auto& Graph>
inline constexpr auto symmetric_normalized_of = symmetric_normalized(Graph);

}  // namespace convexpr::graph
