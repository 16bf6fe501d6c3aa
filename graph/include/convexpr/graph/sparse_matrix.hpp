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

// out += S x, rows of `width` numbers
template <class Matrix, class T>
constexpr void multiply_add(const Matrix& s, const T* x, std::size_t width, T* out) {
  for (std::size_t r = 0; r < s.rows(); ++r)
    for (std::size_t e = s.first[r]; e < s.first[r + 1]; ++e) {
      const T a = static_cast<T>(s.value[e]);
      const T* const from = x + s.column[e] * width;
      for (std::size_t c = 0; c < width; ++c) out[r * width + c] += a * from[c];
    }
}

// out += S^T x
template <class Matrix, class T>
constexpr void multiply_transposed_add(const Matrix& s, const T* x, std::size_t width, T* out) {
  for (std::size_t r = 0; r < s.rows(); ++r)
    for (std::size_t e = s.first[r]; e < s.first[r + 1]; ++e) {
      const T a = static_cast<T>(s.value[e]);
      T* const to = out + s.column[e] * width;
      for (std::size_t c = 0; c < width; ++c) to[c] += a * x[r * width + c];
    }
}

}  // namespace convexpr::graph
