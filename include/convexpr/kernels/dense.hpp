// SPDX-License-Identifier: BSL-1.0
// dense: a matrix by one vector. Every weight is read once, so memory sets the pace: weights that do not stay in the
// cache are read in several streams side by side, which keeps more of the memory busy than one, and once for several
// samples of a batch. Few units with many inputs take the inputs in the lanes, and add the lanes up in the end.
//   units in the lanes:   weights [block of vectors][input][vectors x lanes], then offsets [units, to whole vectors]
//   inputs in the lanes:  weights [unit][inputs, to whole vectors], then offsets [unit]
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/epilogue.hpp>
#include <convexpr/kernels/folded_weights.hpp>
#include <convexpr/kernels/geometry.hpp>
#include <convexpr/kernels/stored.hpp>
#include <convexpr/kernels/tile.hpp>
#include <convexpr/kernels/tiles.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// To add up the lanes of a unit's sum, in loads of two vectors. Sapphire Rapids.
inline constexpr std::size_t cycles_to_add_lanes = 10;
// Weights beyond this share of the second-level cache come from behind it. Each stream of them is so many vectors wide:
// whole lines, far enough from one another for as many streams as registers allow. Sapphire Rapids.
inline constexpr std::size_t near_share = 2, vectors_of_a_stream = 4;

struct dense_layout {
  std::size_t lanes, inputs, units, input_vectors, unit_vectors;
  bool inputs_in_lanes, is_far;
  std::size_t vectors, blocks, streams;  // of units, side by side in a stream

  constexpr explicit dense_layout(const stage& s)
      : lanes(s.machine.lanes),
        inputs(s.main.channels),
        units(s.main.filters),
        input_vectors(whole_vectors(inputs, lanes)),
        unit_vectors(whole_vectors(units, lanes)),
        inputs_in_lanes(units * (2 * input_vectors + cycles_to_add_lanes) < inputs),
        is_far(inputs * unit_vectors * lanes * bytes_of(s.weights) > s.machine.l2_bytes / near_share),
        vectors(is_far ? vectors_of_a_stream : std::min(unit_vectors, s.machine.registers / 2)),
        blocks((unit_vectors + vectors - 1) / vectors),
        streams(is_far ? std::max<std::size_t>((s.machine.registers - 2) / vectors, 2) - 1 : 1) {}

  constexpr std::size_t weights() const {
    return inputs_in_lanes ? units * input_vectors * lanes : inputs * unit_vectors * lanes;
  }
  constexpr std::size_t weight_bytes(const stage& s) const { return whole_lines(weights() * bytes_of(s.weights)); }
};

struct dense {
  static constexpr std::string_view name = "dense";
  static constexpr kernel_traits traits{.adds = true,
                                        .activates = true,
                                        .leaves_gaps = true,
                                        .overwrites_added = true,
                                        .uses_room = true,
                                        .reads_16_bits = true};

  static constexpr bool serves(const stage& s) {
    const operation& o = s.main;
    return o.is(operation_kind::convolution) && o.in_places() == 1 && o.out_places() == 1 && o.taps() == 1 &&
           o.groups == 1 && !is_padded(o) && !s.has_front();
  }

  static constexpr offer ask(const stage& s) {
    const dense_layout l(s);
    const double products = static_cast<double>(l.weights() / l.lanes) / s.machine.multiply_adds;
    return {with_weights(s.machine, products, l.weight_bytes(s)),
            {},
            l.weight_bytes(s) + l.unit_vectors * l.lanes * sizeof(float),
            0};
  }

  static constexpr void pack(const stage& s, const stage_weights& weights, std::byte* to) {
    const dense_layout l(s);
    const folded_weights w(s.main, weights.main, weights.room);
    const number_rows rows = w.rows(0, l.units, l.inputs);
    if (l.inputs_in_lanes)
      put_rows(rows, l.inputs, s.weights, to, l.input_vectors * l.lanes);
    else
      for (std::size_t first = 0; first < l.unit_vectors; first += l.vectors) {
        const std::size_t width = std::min(l.vectors, l.unit_vectors - first) * l.lanes;
        put_columns(rows.part(first * l.lanes, width), l.inputs, s.weights,
                    to + first * l.lanes * l.inputs * bytes_of(s.weights), width, width);
      }
    packer offsets(to + l.weight_bytes(s));
    for (std::size_t unit = 0; unit < l.unit_vectors * l.lanes; ++unit)
      offsets.put<float>(unit < l.units ? w.offset[unit] : 0);
  }

  template <stage S>
  struct code;
};

template <stage S>
struct dense::code {
  static constexpr dense_layout layout{S};
  static constexpr std::size_t lanes = layout.lanes;
  static constexpr work_units units{1, 1, layout.inputs_in_lanes ? layout.unit_vectors : layout.blocks};
  using floats = vec<lanes>;
  using weight_type = stored<S.weights>;

  static void run(const arguments& a, const band& b) noexcept {
    if constexpr (layout.inputs_in_lanes)
      for (std::size_t v = b.first_part; v < b.last_part; ++v) run_products(a, v);
    else
      run_blocks(a, b.first_part, b.last_part);
  }

  // Several samples with the same weights, all of it.
  static void run_batch(const arguments* a, std::size_t count) noexcept {
    if constexpr (layout.is_far && !layout.inputs_in_lanes) {
      for (std::size_t block = 0; block + 1 < layout.blocks; ++block) run_block<layout.vectors>(a, count, block);
      run_block<rest == 0 ? layout.vectors : rest>(a, count, layout.blocks - 1);
    } else {
      for (std::size_t n = 0; n < count; ++n) run(a[n], units.all());
    }
  }

 private:
  static constexpr std::size_t block_size = layout.inputs * layout.vectors * lanes;
  static constexpr std::size_t rest = layout.unit_vectors % layout.vectors;  // vectors of the last block, if fewer

  static void run_blocks(const arguments& a, std::size_t first, std::size_t last) {
    const std::size_t whole = rest == 0 ? last : std::min(last, layout.blocks - 1);
    constexpr std::size_t most = layout.streams;
    for (; first + most <= whole; first += most) run_together<most, layout.vectors, true>(&a, first);
    for (; first < whole; ++first) run_together<1, layout.vectors, true>(&a, first);
    if constexpr (rest != 0)
      if (first < last) run_together<1, rest, true>(&a, first);
  }
  template <std::size_t Vectors>
  static void run_block(const arguments* a, std::size_t count, std::size_t block) {
    constexpr std::size_t most = layout.streams;
    for (; count >= most; count -= most, a += most) run_together<most, Vectors, false>(a, block);
    for (; count > 0; --count, ++a) run_together<1, Vectors, false>(a, block);
  }

  // Streams: blocks `first` to `first` + Count - 1 of one sample, each read in a stream of its own. Otherwise: block
  // `first` of Count samples.
  template <std::size_t Count, std::size_t Vectors, bool Streams>
  static void run_together(const arguments* a, std::size_t first) {
    const auto block = [&](auto n) __attribute__((always_inline)) { return Streams ? first + n : first; };
    const auto sample = [&](auto n) __attribute__((always_inline)) -> const arguments& { return a[Streams ? 0 : n]; };
    const weight_type* const weights = typed<weight_type>(a->weights);
    const float* const offsets = typed<float>(a->weights + layout.weight_bytes(S));
    floats sums[Count][Vectors];
    unroll<Count>([&](auto n) __attribute__((always_inline)) {
      unroll<Vectors>([&](auto v) __attribute__((always_inline)) {
        sums[n][v] = load<floats>(offsets + (block(n) * layout.vectors + v) * lanes);
      });
    });
    // Weights from far away are summed in one order, however many streams or samples there are.
    if constexpr (!layout.is_far)
      multiply_tile<1, Vectors, 1>(sums[0], typed<float>(a->in), weights + first * block_size, layout.inputs);
    else
      for (std::size_t i = 0; i < layout.inputs; ++i)
        unroll<Count>([&](auto n) __attribute__((always_inline)) {
          multiply_number<1, Vectors, 1>(sums[n], typed<float>(sample(n).in) + i,
                                         weights + block(n) * block_size + i * Vectors * lanes);
        });
    unroll<Count>([&](auto n) __attribute__((always_inline)) {
      unroll<Vectors>(
          [&](auto v) __attribute__((always_inline)) { finish(sample(n), sums[n][v], block(n) * layout.vectors + v); });
    });
  }

  // The units of one vector, each a product of two vectors.
  static void run_products(const arguments& a, std::size_t v) {
    constexpr std::size_t whole = layout.inputs / lanes, part = layout.inputs % lanes;
    const float* const in = typed<float>(a.in);
    floats sums = load<floats>(typed<float>(a.weights + layout.weight_bytes(S)) + v * lanes);
    for (std::size_t lane = 0; lane < std::min(lanes, layout.units - v * lanes); ++lane) {
      const weight_type* const weight =
          typed<weight_type>(a.weights) + (v * lanes + lane) * layout.input_vectors * lanes;
      floats product[4] = {};
      unroll<4>([&](auto chain) __attribute__((always_inline)) {
        for (std::size_t n = chain; n < whole; n += 4)
          product[chain] += load<floats>(in + n * lanes) * load_stored<floats>(weight + n * lanes);
      });
      if constexpr (part != 0)
        product[whole % 4] += load_part<floats>(in + whole * lanes, part) * load_stored<floats>(weight + whole * lanes);
      const floats total = reduce_lanes((product[0] + product[1]) + (product[2] + product[3]),
                                        [](floats x, floats y) __attribute__((always_inline)) { return x + y; });
      sums += select(only_lane<floats>(lane), total, floats{});
    }
    finish(a, sums, v);
  }

  [[gnu::always_inline]] static inline void finish(const arguments& a, floats sum, std::size_t v) {
    epilogue<S>::template finish<layout.units>(a, sum, 0, v * lanes, layout.units - v * lanes);
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
