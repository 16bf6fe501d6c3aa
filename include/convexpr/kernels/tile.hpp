// SPDX-License-Identifier: BSL-1.0
// The innermost loop of every convolution and matrix product: a tile of sums that stays in registers.
//   sums(place, vector) += sum over n < run of in(place, n) weight(n, vector)
// A weight vector is loaded once for all places, an input number is broadcast once for all vectors.
#pragma once
#include <convexpr/kernels/vector.hpp>

#include <cstddef>

namespace convexpr::kernels {

// `in` holds the numbers of one place side by side and places Pitch numbers apart; `weight` [run][Vectors][lanes].
// With Ahead, a vector of weights at `ahead` is called into the cache with every number.
template <std::size_t Places, std::size_t Vectors, std::size_t Pitch, bool Ahead = false>
[[gnu::always_inline]] inline void multiply_tile(vec (&sums)[Places * Vectors], const float* in, const float* weight,
                                                 std::size_t run, [[maybe_unused]] const float* ahead = nullptr) {
  for (std::size_t n = 0; n < run; ++n, weight += Vectors * lanes) {
    if constexpr (Ahead) __builtin_prefetch(ahead + n * lanes, 0, 2);
    vec w[Vectors];
    unroll<Vectors>([&](auto v) __attribute__((always_inline)) { w[v] = load(weight + v * lanes); });
    unroll<Places>([&](auto place) __attribute__((always_inline)) {
      const vec x = broadcast(in[place * Pitch + n]);
      unroll<Vectors>([&](auto v) __attribute__((always_inline)) { sums[place * Vectors + v] += w[v] * x; });
    });
  }
}

}  // namespace convexpr::kernels
