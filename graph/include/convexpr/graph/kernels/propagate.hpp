// SPDX-License-Identifier: BSL-1.0
// The two products of a graph convolution, X W and S (X W), with the features of a node in the lanes.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/core/tensor_view.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/plan/target.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace convexpr::graph::kernels::inline CONVEXPR_BUILD {

using namespace convexpr::kernels;

inline constexpr std::size_t lanes = native.lanes;
using floats = vec<lanes>;

// Numbers from one node's mixed features to the next: whole registers.
template <std::size_t Features>
inline constexpr std::size_t feature_pitch = (Features + lanes - 1) / lanes * lanes;

// Calls f(first, count, vectors) for the features in blocks that fit the registers.
template <std::size_t Features, class F>
[[gnu::always_inline]] inline void each_block(const F& f) {
  constexpr std::size_t block = 8 * lanes, blocks = (Features + block - 1) / block;
  unroll<blocks>([&](auto b) __attribute__((always_inline)) {
    constexpr std::size_t first = b * block, count = std::min(block, Features - first);
    f(constant<first>{}, constant<count>{}, constant<(count + lanes - 1) / lanes>{});
  });
}
// Register v of a block of `count` features.
template <std::size_t Count>
[[gnu::always_inline]] inline floats load_features(const float* from, std::size_t v) {
  return Count - v * lanes >= lanes ? load<floats>(from + v * lanes)
                                    : load_part<floats>(from + v * lanes, Count - v * lanes);
}

// mixed(i) = sum over c of x(i, c) w(c). Features are mostly zero (words, one-hot): eight that are cost one test.
template <std::size_t Features>
void mix(tensor_view<const float> in, const float* w, float* mixed) noexcept {
  const std::size_t nodes = in.extents[0], channels = in.extents[1];
  each_block<Features>([&](auto first, auto count, auto vectors) __attribute__((always_inline)) {
    for (std::size_t i = 0; i < nodes; ++i) {
      const float* const x = in.data() + i * channels;
      floats sums[vectors] = {};
      const auto add = [&](std::size_t c) __attribute__((always_inline)) {
        unroll<vectors>([&](auto v) __attribute__((always_inline)) {
          sums[v] += x[c] * load_features<count>(w + c * Features + first, v);
        });
      };
      std::size_t c = 0;
      for (; c + 8 <= channels; c += 8) {
        std::uint64_t bits[4];
        std::memcpy(bits, x + c, sizeof bits);
        if ((bits[0] | bits[1] | bits[2] | bits[3]) == 0) continue;
        for (std::size_t n = c; n < c + 8; ++n)
          if (x[n] != 0) add(n);
      }
      for (; c < channels; ++c)
        if (x[c] != 0) add(c);
      unroll<vectors>([&](auto v) __attribute__((always_inline)) {
        store(mixed + i * feature_pitch<Features> + first + v * lanes, sums[v]);
      });
    }
  });
}

// out(i) = bias + sum over the entries of row i of value mixed(column)
template <std::size_t Features, class Matrix>
void propagate(const Matrix& propagation, const float* mixed, const float* bias, float* out) noexcept {
  const std::size_t nodes = propagation.rows();
  each_block<Features>([&](auto first, auto count, auto vectors) __attribute__((always_inline)) {
    for (std::size_t i = 0; i < nodes; ++i) {
      floats sums[vectors] = {};
      if (bias != nullptr)
        unroll<vectors>([&](auto v)
                            __attribute__((always_inline)) { sums[v] = load_features<count>(bias + first, v); });
      for (std::size_t e = propagation.first[i]; e < propagation.first[i + 1]; ++e) {
        const auto value = static_cast<float>(propagation.value[e]);
        const float* const from = mixed + propagation.column[e] * feature_pitch<Features> + first;
        unroll<vectors>([&](auto v)
                            __attribute__((always_inline)) { sums[v] += value * load<floats>(from + v * lanes); });
      }
      float* const to = out + i * Features + first;
      unroll<vectors>([&](auto v) __attribute__((always_inline)) {
        if constexpr (count - v * lanes >= lanes)
          store(to + v * lanes, sums[v]);
        else
          store_part(to + v * lanes, sums[v], count - v * lanes);
      });
    }
  });
}

}  // namespace convexpr::graph::kernels::inline CONVEXPR_BUILD
