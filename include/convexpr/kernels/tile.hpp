// SPDX-License-Identifier: BSL-1.0
// The innermost loop of every convolution and matrix product: a tile of sums that stays in registers.
//   sums(place, vector) += sum over n < run of in(place, n) weight(n, vector)
// A weight vector is loaded once for all places, an input number is broadcast once for all vectors.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/cost.hpp>
#include <convexpr/kernels/stored.hpp>
#include <convexpr/kernels/vector.hpp>

#include <cstddef>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// One number of every place.
template <std::size_t Places, std::size_t Vectors, std::size_t Pitch, class V, class W>
[[gnu::always_inline]] inline void multiply_number(V* sums, const float* in, const W* weight) {
  V w[Vectors];
  unroll<Vectors>([&](auto v) __attribute__((always_inline)) {
    w[v] = load_stored<V>(weight + v * lanes_of<V>);
    if constexpr (Places > 1) hold(w[v]);
  });
  unroll<Places>([&](auto place) __attribute__((always_inline)) {
    const V x = broadcast<V>(in[place * Pitch]);
    unroll<Vectors>([&](auto v) __attribute__((always_inline)) { sums[place * Vectors + v] += w[v] * x; });
  });
}

// Nothing is done beside.
struct no_side_work {
  [[gnu::always_inline]] void operator()(std::size_t) const {}
};

// `in` holds the numbers of one place side by side and places Pitch numbers apart; `weight` [run][Vectors][lanes].
// beside(n) is done with number n, in the shadow of its multiply-adds, unless the tile is small.
template <std::size_t Places, std::size_t Vectors, std::size_t Pitch, class V, class W, class Beside = no_side_work>
[[gnu::always_inline]] inline void multiply_tile(V (&sums)[Places * Vectors], const float* in, const W* weight,
                                                 std::size_t run, const Beside& beside = {}) {
  constexpr std::size_t size = Places * Vectors, chains = chains_of(size);
  const std::size_t together = chains == 1 ? 0 : run / chains * chains;
  if constexpr (chains > 1) {
    V others[(chains - 1) * size] = {};
    for (std::size_t n = 0; n < together; n += chains)
      unroll<chains>([&](auto chain) __attribute__((always_inline)) {
        multiply_number<Places, Vectors, Pitch>(chain == 0 ? sums : others + (chain - 1) * size, in + n + chain,
                                                weight + (n + chain) * Vectors * lanes_of<V>);
      });
    unroll<(chains - 1) * size>([&](auto i) __attribute__((always_inline)) { sums[i % size] += others[i]; });
  }
  for (std::size_t n = together; n < run; ++n) {
    beside(n);
    multiply_number<Places, Vectors, Pitch>(sums, in + n, weight + n * Vectors * lanes_of<V>);
  }
}

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
