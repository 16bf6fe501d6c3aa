// SPDX-License-Identifier: BSL-1.0
// propagate: S (X W) + bias with the features of a node in the lanes; X W first, into scratch.
//   weights [channel][features, whole registers], bias [features, whole registers]
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/epilogue.hpp>
#include <convexpr/kernels/geometry.hpp>
#include <convexpr/kernels/stored.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace convexpr::graph {

// What a graph convolution computes.
struct graph_product {
  std::size_t nodes = 0, channels = 0, features = 0;
  std::size_t entries = 0;  // of S, where the compiler knows them
  bool has_bias = false;

  friend constexpr bool operator==(const graph_product&, const graph_product&) = default;
};

inline namespace CONVEXPR_BUILD {

// Graph has matrix(), which is S; or it has none, and S is given at the call.
template <class Graph>
struct propagate {
  static constexpr std::string_view name = "propagate";
  static constexpr kernel_traits traits{.activates = true};

  static constexpr std::size_t pitch(const stage_of<graph_product>& s) {
    return kernels::whole_vectors(s.work.features, s.machine.lanes) * s.machine.lanes;
  }
  static constexpr bool serves(const stage_of<graph_product>&) { return true; }
  static constexpr offer ask(const stage_of<graph_product>& s) {
    const graph_product& w = s.work;
    const std::size_t vectors = pitch(s) / s.machine.lanes;
    return {static_cast<double>((w.nodes * w.channels + w.entries) * vectors) /
                static_cast<double>(s.machine.multiply_adds),
            {},
            (w.channels + 1) * pitch(s) * sizeof(float),
            w.nodes * pitch(s) * sizeof(float)};
  }
  static constexpr void pack(const stage_of<graph_product>& s, const stage_weights& weights, std::byte* to) {
    const graph_product& w = s.work;
    kernels::packer packed(to);
    for (std::size_t c = 0; c <= w.channels; ++c)
      for (std::size_t f = 0; f < pitch(s); ++f) {
        const bool is_bias = c == w.channels;
        packed.template put<float>(f >= w.features || (is_bias && !w.has_bias) ? 0
                                   : is_bias                                   ? weights.main.tensors[1][f]
                                             : weights.main.tensors[0][c * w.features + f]);
      }
  }

  template <stage_of<graph_product> S>
  struct code {
    static constexpr graph_product w = S.work;
    static constexpr std::size_t lanes = S.machine.lanes, pitch = propagate::pitch(S);
    static constexpr work_units units{};
    using floats = kernels::vec<lanes>;

    static void run(const arguments& a, const band& b) noexcept
      requires requires { Graph::matrix(); }
    {
      run(a, b, Graph::matrix());
    }
    template <class Matrix>
    static void run(const arguments& a, const band&, const Matrix& matrix) noexcept {
      mix(typed<float>(a.in), typed<float>(a.weights), typed<float>(a.scratch));
      sum(a, matrix, typed<float>(a.scratch));
    }

   private:
    // Calls f(first, vectors) for the features in blocks that fit the registers.
    template <class F>
    [[gnu::always_inline]] static inline void each_block(const F& f) {
      constexpr std::size_t all = pitch / lanes, most = S.machine.registers / 2;
      kernels::unroll<(all + most - 1) / most>([&](auto block) __attribute__((always_inline)) {
        f(kernels::constant<block * most * lanes>{}, kernels::constant<std::min(most, all - block * most)>{});
      });
    }

    // mixed(i) = sum over c of x(i, c) w(c). Features are mostly zero (words, one-hot): eight that are cost one test.
    static void mix(const float* in, const float* weight, float* mixed) noexcept {
      each_block([&](auto first, auto vectors) __attribute__((always_inline)) {
        for (std::size_t i = 0; i < w.nodes; ++i) {
          const float* const x = in + i * w.channels;
          floats sums[vectors] = {};
          const auto add = [&](std::size_t c) __attribute__((always_inline)) {
            kernels::unroll<vectors>([&](auto v) __attribute__((always_inline)) {
              sums[v] += x[c] * kernels::load<floats>(weight + c * pitch + first + v * lanes);
            });
          };
          std::size_t c = 0;
          for (; c + 8 <= w.channels; c += 8) {
            std::uint64_t bits[4];
            std::memcpy(bits, x + c, sizeof bits);
            if ((bits[0] | bits[1] | bits[2] | bits[3]) == 0) continue;
            for (std::size_t n = c; n < c + 8; ++n)
              if (x[n] != 0) add(n);
          }
          for (; c < w.channels; ++c)
            if (x[c] != 0) add(c);
          kernels::unroll<vectors>([&](auto v) __attribute__((always_inline)) {
            kernels::store(mixed + i * pitch + first + v * lanes, sums[v]);
          });
        }
      });
    }

    // out(i) = bias + sum over the entries of row i of value mixed(column)
    template <class Matrix>
    static void sum(const arguments& a, const Matrix& matrix, const float* mixed) noexcept {
      const float* const bias = typed<float>(a.weights) + w.channels * pitch;
      each_block([&](auto first, auto vectors) __attribute__((always_inline)) {
        for (std::size_t i = 0; i < w.nodes; ++i) {
          floats sums[vectors];
          kernels::unroll<vectors>([&](auto v) __attribute__((always_inline)) {
            sums[v] = kernels::load<floats>(bias + first + v * lanes);
          });
          for (std::size_t e = matrix.first[i]; e < matrix.first[i + 1]; ++e) {
            const auto value = static_cast<float>(matrix.value[e]);
            const float* const from = mixed + matrix.column[e] * pitch + first;
            kernels::unroll<vectors>([&](auto v) __attribute__((always_inline)) {
              sums[v] += value * kernels::load<floats>(from + v * lanes);
            });
          }
          kernels::unroll<vectors>([&](auto v) __attribute__((always_inline)) {
            constexpr std::size_t filter = first + v * lanes, left = w.features - filter;
            kernels::epilogue<S>::template finish<(left < lanes ? left : lanes)>(a, sums[v], i, filter, left);
          });
        }
      });
    }
  };
};

}  // namespace CONVEXPR_BUILD
}  // namespace convexpr::graph
