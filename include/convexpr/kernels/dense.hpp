// SPDX-License-Identifier: BSL-1.0
// dense: a matrix by one vector. Every weight is read once, so memory sets the pace: weights that do not stay in the
// cache are read in several streams side by side, which keeps more of the memory busy than one, and once for several
// samples of a batch. Few units with many inputs take the inputs in the lanes, and add the lanes up in the end.
//   units in the lanes:   weights [block of vectors][input][vectors x lanes], then offsets [units, to whole vectors]
//   inputs in the lanes:  weights [unit][inputs, to whole vectors], then offsets [unit]
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/curve.hpp>
#include <convexpr/kernels/folded_weights.hpp>
#include <convexpr/kernels/tile.hpp>
#include <convexpr/plan/stage.hpp>

#include <algorithm>
#include <cstddef>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

struct dense_layout {
  std::size_t inputs, units, input_vectors, unit_vectors;
  bool inputs_in_lanes;
  std::size_t vectors, blocks;  // of units, side by side in a stream

  constexpr explicit dense_layout(const stage& s)
      : inputs(s.main.channels),
        units(s.main.filters),
        input_vectors((inputs + lanes - 1) / lanes),
        unit_vectors((units + lanes - 1) / lanes),
        inputs_in_lanes(units * (2 * input_vectors + 10) < inputs),
        vectors(is_far() ? 4 : std::min(unit_vectors, native.registers / 2)),
        blocks((unit_vectors + vectors - 1) / vectors) {}

  constexpr bool is_far() const { return inputs * unit_vectors * lanes * sizeof(float) > native.l2_bytes / 2; }
  constexpr std::size_t streams() const { return is_far() ? (native.registers - 2) / vectors - 1 : 1; }
  constexpr std::size_t weights() const {
    return inputs_in_lanes ? units * input_vectors * lanes : inputs * unit_vectors * lanes;
  }
};

constexpr std::size_t dense_packed_size(const stage& s) {
  const dense_layout l(s);
  return l.weights() + l.unit_vectors * lanes;
}

inline void pack_dense(const stage& s, const folded_weights& w, float* to) {
  const dense_layout l(s);
  const auto weight = [&](std::size_t unit, std::size_t input) {
    return unit < l.units && input < l.inputs ? w.scale[unit] * w.weight[unit * l.inputs + input] : 0;
  };
  if (l.inputs_in_lanes)
    for (std::size_t unit = 0; unit < l.units; ++unit)
      for (std::size_t n = 0; n < l.input_vectors * lanes; ++n) *to++ = weight(unit, n);
  else
    for (std::size_t first = 0; first < l.unit_vectors; first += l.vectors)
      for (std::size_t n = 0; n < l.inputs; ++n)
        for (std::size_t lane = first * lanes; lane < std::min(first + l.vectors, l.unit_vectors) * lanes; ++lane)
          *to++ = weight(lane, n);
  for (std::size_t unit = 0; unit < l.unit_vectors * lanes; ++unit) *to++ = unit < l.units ? w.offset[unit] : 0;
}

template <stage S>
struct dense {
  static constexpr dense_layout layout{S};
  static constexpr std::size_t items = layout.inputs_in_lanes ? layout.unit_vectors : layout.blocks;
  static constexpr std::size_t scratch = 0;

  static void run(const stage_arguments& a, worker w) noexcept {
    const worker::part part = w.of(items);
    if constexpr (layout.inputs_in_lanes)
      for (std::size_t v = part.first; v < part.last; ++v) run_products(a, v);
    else
      run_blocks(a, part.first, part.last);
  }

  // Several samples with the same weights, all of it.
  static void run_batch(const stage_arguments* a, std::size_t count) noexcept {
    if constexpr (layout.is_far() && !layout.inputs_in_lanes) {
      for (std::size_t block = 0; block + 1 < layout.blocks; ++block) run_block<layout.vectors>(a, count, block);
      run_block<rest == 0 ? layout.vectors : rest>(a, count, layout.blocks - 1);
    } else {
      for (std::size_t n = 0; n < count; ++n) run(a[n], {});
    }
  }

 private:
  static constexpr std::size_t block_size = layout.inputs * layout.vectors * lanes;
  static constexpr std::size_t rest = layout.unit_vectors % layout.vectors;  // vectors of the last block, if fewer

  static void run_blocks(const stage_arguments& a, std::size_t first, std::size_t last) {
    const std::size_t whole = rest == 0 ? last : std::min(last, layout.blocks - 1);
    constexpr std::size_t most = layout.streams();
    for (; first + most <= whole; first += most) run_together<most, layout.vectors, true>(&a, first);
    for (; first < whole; ++first) run_together<1, layout.vectors, true>(&a, first);
    if constexpr (rest != 0)
      if (first < last) run_together<1, rest, true>(&a, first);
  }
  template <std::size_t Vectors>
  static void run_block(const stage_arguments* a, std::size_t count, std::size_t block) {
    constexpr std::size_t most = layout.streams();
    for (; count >= most; count -= most, a += most) run_together<most, Vectors, false>(a, block);
    for (; count > 0; --count, ++a) run_together<1, Vectors, false>(a, block);
  }

  // Streams: blocks `first` to `first` + Count - 1 of one sample, each read in a stream of its own. Otherwise: block
  // `first` of Count samples.
  template <std::size_t Count, std::size_t Vectors, bool Streams>
  static void run_together(const stage_arguments* a, std::size_t first) {
    const auto block = [&](auto n) __attribute__((always_inline)) { return Streams ? first + n : first; };
    const auto sample = [&](auto n)
                            __attribute__((always_inline)) -> const stage_arguments& { return a[Streams ? 0 : n]; };
    vec sums[Count][Vectors];
    unroll<Count>([&](auto n) __attribute__((always_inline)) {
      unroll<Vectors>([&](auto v) __attribute__((always_inline)) {
        sums[n][v] = load(a->weights + layout.weights() + (block(n) * layout.vectors + v) * lanes);
      });
    });
    // Weights from far away are summed in one order, however many streams or samples there are.
    if constexpr (!layout.is_far())
      multiply_tile<1, Vectors, 1>(sums[0], a->in, a->weights + first * block_size, layout.inputs);
    else
      for (std::size_t i = 0; i < layout.inputs; ++i)
        unroll<Count>([&](auto n) __attribute__((always_inline)) {
          multiply_number<1, Vectors, 1>(sums[n], sample(n).in + i,
                                         a->weights + block(n) * block_size + i * Vectors * lanes);
        });
    unroll<Count>([&](auto n) __attribute__((always_inline)) {
      unroll<Vectors>(
          [&](auto v) __attribute__((always_inline)) { finish(sample(n), sums[n][v], block(n) * layout.vectors + v); });
    });
  }

  // The units of one vector, each a product of two vectors.
  static void run_products(const stage_arguments& a, std::size_t v) {
    constexpr std::size_t whole = layout.inputs / lanes, part = layout.inputs % lanes;
    vec sums = load(a.weights + layout.weights() + v * lanes);
    for (std::size_t lane = 0; lane < std::min(lanes, layout.units - v * lanes); ++lane) {
      const float* const weight = a.weights + (v * lanes + lane) * layout.input_vectors * lanes;
      vec product[4] = {};
      unroll<4>([&](auto chain) __attribute__((always_inline)) {
        for (std::size_t n = chain; n < whole; n += 4)
          product[chain] += load(a.in + n * lanes) * load(weight + n * lanes);
      });
      if constexpr (part != 0)
        product[whole % 4] += load_part(a.in + whole * lanes, part) * load(weight + whole * lanes);
      const vec total = reduce_lanes((product[0] + product[1]) + (product[2] + product[3]),
                                     [](vec x, vec y) __attribute__((always_inline)) { return x + y; });
      sums += select(only_lane(lane), total, vec{});
    }
    finish(a, sums, v);
  }

  [[gnu::always_inline]] static inline void finish(const stage_arguments& a, vec sum, std::size_t v) {
    const std::size_t unit = v * lanes, left = layout.units - unit;
    if (layout.units % lanes == 0 || (layout.units > lanes && left >= lanes)) {
      if constexpr (S.adds) sum += load(a.added + unit);
      store(a.out + unit, apply_curve<S.activation>(sum));
    } else {
      if constexpr (S.adds) sum += load_part(a.added + unit, left);
      sum = apply_curve<S.activation>(sum);
      if constexpr (S.has_room)
        store(a.out + unit, sum);
      else
        store_part(a.out + unit, sum, left);
    }
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
