// SPDX-License-Identifier: BSL-1.0
// check_matrix: whether a matrix that was given when the program runs can be multiplied with the features of so many
// nodes: as many rows, whose entries lie behind one another, in columns that there are, with finite values.
#pragma once
#include <convexpr/core/checked.hpp>
#include <convexpr/graph/sparse_matrix.hpp>

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iterator>

namespace convexpr::graph {

// Rows of entries behind one another, as sparse_matrix has them: row r holds those from first[r] to first[r + 1] - 1.
template <class M>
concept propagation_matrix = requires(const M& m, std::size_t i) {
  { m.rows() } -> std::convertible_to<std::size_t>;
  { m.first[i] } -> std::convertible_to<std::size_t>;
  { m.column[i] } -> std::convertible_to<std::size_t>;
  { m.value[i] } -> std::convertible_to<double>;
};

// One that says of itself that it is normalised symmetrically, or does not say what was done to it.
template <class M>
concept normalized_matrix =
    propagation_matrix<M> &&
    (!requires { M::state; } || requires { requires M::state == matrix_state::symmetric_normalized; });

namespace detail {

// By its bits: comparisons with infinity mean nothing under -ffast-math.
constexpr bool is_finite(double value) { return (std::bit_cast<std::uint64_t>(value) >> 52 & 0x7ff) != 0x7ff; }

// How many elements it says that it has; a pointer does not.
template <class Numbers>
constexpr bool holds(const Numbers& numbers, std::size_t count) {
  if constexpr (requires { std::size(numbers); })
    return std::size(numbers) >= count;
  else
    return true;
}

// Numbers of a matrix by their address where they have one: read so, they cost a constant expression no call.
template <class Numbers>
constexpr decltype(auto) in_memory(const Numbers& numbers) {
  if constexpr (requires { std::data(numbers); })
    return std::data(numbers);
  else
    return (numbers);
}

}  // namespace detail

template <propagation_matrix Matrix>
constexpr refusal check_matrix(const Matrix& m, std::size_t nodes) {
  const auto rows = static_cast<std::size_t>(m.rows());
  if (rows != nodes) return refuse("its matrix has {} rows, the input has {} nodes", rows, nodes);
  if (!detail::holds(m.first, nodes + 1))
    return refuse("its matrix does not say where each of its {} rows begins", rows);
  const auto begin = [&](std::size_t row) { return static_cast<std::size_t>(m.first[row]); };
  for (std::size_t row = 0; row < nodes; ++row)
    if (begin(row + 1) < begin(row)) return refuse("row {} of its matrix ends before it begins", row);
  if (!detail::holds(m.column, begin(nodes)) || !detail::holds(m.value, begin(nodes)))
    return refuse("its matrix has fewer columns or values than the {} entries of its rows", begin(nodes));
  for (std::size_t row = 0; row < nodes; ++row)
    for (std::size_t e = begin(row); e < begin(row + 1); ++e) {
      const auto column = static_cast<std::size_t>(m.column[e]);
      if (column >= nodes)
        return refuse("row {} of its matrix has column {}, the input has {} nodes", row, column, nodes);
      if (!detail::is_finite(static_cast<double>(m.value[e])))
        return refuse("row {} of its matrix is infinite or no number in column {}", row, column);
    }
  return {};
}

}  // namespace convexpr::graph
