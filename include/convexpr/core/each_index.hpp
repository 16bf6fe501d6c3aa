// SPDX-License-Identifier: BSL-1.0
// each_index<Count>(f): f(index<0>), f(index<1>), ..., each a constant. Compilers nest a fold expression as deep as it
// is long, and Clang stops at 256: this one folds over chunks.
#pragma once
#include <algorithm>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace convexpr::detail {

inline constexpr std::size_t indices_at_once = 128;

template <std::size_t First, class Function, std::size_t... I>
[[gnu::always_inline]] constexpr void each_index_of_chunk(Function& f, std::index_sequence<I...>) {
  (f(std::integral_constant<std::size_t, First + I>{}), ...);
}
template <class Function, std::size_t Count, std::size_t... Chunk>
[[gnu::always_inline]] constexpr void each_index_of(Function& f, std::index_sequence<Chunk...>) {
  (each_index_of_chunk<Chunk * indices_at_once>(
       f, std::make_index_sequence<std::min(indices_at_once, Count - Chunk * indices_at_once)>{}),
   ...);
}

// Inlined, as f should be where time counts: the code is then that of f's bodies in a row.
template <std::size_t Count, class Function>
[[gnu::always_inline]] constexpr void each_index(Function f) {
  each_index_of<Function, Count>(f, std::make_index_sequence<(Count + indices_at_once - 1) / indices_at_once>{});
}

}  // namespace convexpr::detail
