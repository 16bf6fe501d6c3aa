// SPDX-License-Identifier: BSL-1.0
// Sparse matrices over the nodes of a graph: rows of (column, value) pairs behind one another (CSR).
//   row r holds the entries first[r] to first[r + 1] - 1, columns rising
// sparse_matrix has extents that the compiler knows, csr_matrix is read when the program runs. What was done to a matrix
// is part of its type, so that none is normalised twice, or not at all.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace convexpr::graph {

enum class matrix_state {
  adjacency,            // A, A_ij the weight of the edge between i and j
  symmetric_normalized  // D^-1/2 (A + I) D^-1/2, D the row sums of A + I
};

template <std::size_t Rows, std::size_t Entries, matrix_state State>
struct sparse_matrix {
  static constexpr matrix_state state = State;

  std::array<std::size_t, Rows + 1> first{};
  std::array<std::size_t, Entries> column{};
  std::array<double, Entries> value{};

  static constexpr std::size_t rows() { return Rows; }
  static constexpr std::size_t entries() { return Entries; }
};

template <matrix_state State>
struct csr_matrix {
  static constexpr matrix_state state = State;

  std::vector<std::size_t> first{0};
  std::vector<std::uint32_t> column{};
  std::vector<double> value{};

  std::size_t rows() const { return first.size() - 1; }
  std::size_t entries() const { return column.size(); }
};

}  // namespace convexpr::graph
