// SPDX-License-Identifier: BSL-1.0
// batched_dense: a matrix by the vectors of several samples: a tile of samples by vectors of units stays in registers, so
// that a weight is loaded once for all samples of the tile. Each sum is taken in one order, whatever the tile.
//   weights [block of vectors][input][vectors x lanes], then offsets [units, to whole vectors]
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/dense.hpp>
#include <convexpr/kernels/epilogue.hpp>
#include <convexpr/kernels/folded_weights.hpp>
#include <convexpr/kernels/geometry.hpp>
#include <convexpr/kernels/stored.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

struct batched_dense {
  static constexpr std::string_view name = "batched_dense";
  static constexpr kernel_traits traits{.adds = true, .activates = true, .overwrites_added = true};

  // Samples of a tile, and the vectors that leave registers for their weights and a number.
  static constexpr std::size_t most_samples = 8;
  static constexpr std::size_t vectors_of(const stage& s) {
    return std::clamp<std::size_t>((s.machine.registers - 2) / (most_samples + 1), 1,
                                   whole_vectors(s.main.filters, s.machine.lanes));
  }

  static constexpr bool serves(const stage& s) { return dense::serves(s) && s.weights == element::float32; }
  static constexpr offer ask(const stage& s) {
    const std::size_t vectors = whole_vectors(s.main.filters, s.machine.lanes);
    const double products = static_cast<double>(vectors * s.main.channels);
    return {products / s.machine.multiply_adds, {}, packed_numbers(s) * sizeof(float), 0};
  }
  static constexpr std::size_t packed_numbers(const stage& s) {
    return whole_vectors(s.main.filters, s.machine.lanes) * s.machine.lanes * (s.main.channels + 1);
  }
  static constexpr void pack(const stage& s, const stage_weights& weights, std::byte* to) {
    const folded_weights w(s.main, weights.main, weights.room);
    const std::size_t units = s.main.filters, inputs = s.main.channels, lanes = s.machine.lanes;
    const std::size_t vectors = whole_vectors(units, lanes), together = vectors_of(s);
    packer packed(to);
    for (std::size_t first = 0; first < vectors; first += together)
      for (std::size_t n = 0; n < inputs; ++n)
        for (std::size_t unit = first * lanes; unit < std::min(first + together, vectors) * lanes; ++unit)
          packed.put<float>(unit < units ? w.weight[unit * inputs + n] : 0);
    for (std::size_t unit = 0; unit < vectors * lanes; ++unit) packed.put<float>(unit < units ? w.offset[unit] : 0);
  }

  template <stage S>
  struct code;
};

template <stage S>
struct batched_dense::code {
  static constexpr std::size_t lanes = S.machine.lanes, units_count = S.main.filters, inputs = S.main.channels;
  static constexpr std::size_t vectors = whole_vectors(units_count, lanes), together = vectors_of(S);
  static constexpr work_units units{};
  using floats = vec<lanes>;

  static void run(const arguments& a, const band& b) noexcept {
    if (!b.is_empty()) run_batch(&a, 1);
  }
  static void run_batch(const arguments* a, std::size_t count) noexcept {
    for (std::size_t first = 0; first < vectors; first += together)
      if (constexpr std::size_t rest = vectors % together; rest != 0 && first + rest == vectors)
        run_block<rest == 0 ? 1 : rest>(a, count, first);
      else
        run_block<together>(a, count, first);
  }

 private:
  template <std::size_t Vectors>
  static void run_block(const arguments* a, std::size_t count, std::size_t first) {
    for (; count >= most_samples; count -= most_samples, a += most_samples) run_tile<most_samples, Vectors>(a, first);
    if (count >= 4) {
      run_tile<4, Vectors>(a, first);
      count -= 4;
      a += 4;
    }
    if (count >= 2) {
      run_tile<2, Vectors>(a, first);
      count -= 2;
      a += 2;
    }
    if (count == 1) run_tile<1, Vectors>(a, first);
  }
  template <std::size_t Samples, std::size_t Vectors>
  static void run_tile(const arguments* a, std::size_t first) {
    const float* weight = typed<float>(a->weights) + first * lanes * inputs;
    const float* const offset = typed<float>(a->weights) + vectors * lanes * inputs + first * lanes;
    const float* in[Samples];
    unroll<Samples>([&](auto s) __attribute__((always_inline)) { in[s] = typed<float>(a[s].in); });
    floats sums[Samples * Vectors];
    unroll<Samples * Vectors>(
        [&](auto n) __attribute__((always_inline)) { sums[n] = load<floats>(offset + n % Vectors * lanes); });
    for (std::size_t n = 0; n < inputs; ++n, weight += Vectors * lanes) {
      floats w[Vectors];
      unroll<Vectors>([&](auto v) __attribute__((always_inline)) {
        w[v] = load<floats>(weight + v * lanes);
        if constexpr (Samples > 1) hold(w[v]);
      });
      unroll<Samples>([&](auto s) __attribute__((always_inline)) {
        const floats x = broadcast<floats>(in[s][n]);
        unroll<Vectors>([&](auto v) __attribute__((always_inline)) { sums[s * Vectors + v] += w[v] * x; });
      });
    }
    unroll<Samples>([&](auto s) __attribute__((always_inline)) {
      unroll<Vectors>([&](auto v) __attribute__((always_inline)) {
        const std::size_t unit = (first + v) * lanes;
        epilogue<S>::template finish<units_count>(a[s], sums[s * Vectors + v], 0, unit, units_count - unit);
      });
    });
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
