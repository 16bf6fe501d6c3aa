// SPDX-License-Identifier: BSL-1.0
// sparse_matrix: rows of (column, value) pairs behind one another (CSR), with extents known to the compiler.
//   row r holds the entries first[r] to first[r + 1] - 1, columns rising
#pragma once
#include <array>
#include <cstddef>

namespace convexpr::graph {

template <std::size_t Rows, std::size_t Entries>
struct sparse_matrix {
  std::array<std::size_t, Rows + 1> first{};
  std::array<std::size_t, Entries> column{};
  std::array<double, Entries> value{};

  static constexpr std::size_t rows() { return Rows; }
  static constexpr std::size_t entries() { return Entries; }
};

}  // namespace convexpr::graph
