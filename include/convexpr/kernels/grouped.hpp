// SPDX-License-Identifier: BSL-1.0
// grouped: convolution in groups that are narrower than a register. Lanes hold the filters of as many groups as fit;
// what they see of the input is one register as well, and in each of as many steps as a group has channels every filter
// is given another channel of its own group by a constant permutation. Where groups do not fit so, a block holds
// filters of one group and each channel is broadcast to them.
//   weights [block of lanes filters][1 offset + taps x steps][lanes]
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/curve.hpp>
#include <convexpr/kernels/folded_weights.hpp>
#include <convexpr/kernels/lane_blocks.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/kernels/window_row.hpp>
#include <convexpr/plan/stage.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

struct grouped_layout {
  std::size_t channels, filters;  // of a group
  bool permutes;           // several whole groups in a vector that see no more than a vector; no long rows of taps
  std::size_t span;        // the channels that a vector of such groups sees
  lane_blocks whole;       // of all filters, where groups are permuted
  std::size_t in_group;    // blocks of a group, where they are not
  std::size_t count;       // of blocks
  std::size_t block_size;  // packed numbers of a block

  constexpr explicit grouped_layout(const stage& s)
      : channels(s.main.channels / s.main.groups),
        filters(s.main.filters / s.main.groups),
        permutes(filters < lanes && lanes % filters == 0 && lanes / filters * channels <= lanes &&
                 s.main.width().kernel <= longest_unrolled),
        span(permutes ? std::min(lanes / filters, s.main.groups) * channels : channels),
        whole(s.main.filters, s.adds),
        in_group((filters + lanes - 1) / lanes),
        count(permutes ? whole.count : s.main.groups * in_group),
        block_size((1 + s.main.taps() * channels) * lanes) {}

  // The first filter of a block, how many there are, and the first channel that they see.
  constexpr std::size_t begin(std::size_t block) const {
    return permutes ? whole.begin(block) : block / in_group * filters + block % in_group * lanes;
  }
  constexpr std::size_t width(std::size_t block) const {
    return permutes ? whole.width(begin(block)) : std::min(lanes, filters - block % in_group * lanes);
  }
  constexpr std::size_t first_channel(std::size_t block) const { return begin(block) / filters * channels; }
  constexpr bool are_whole() const { return permutes ? whole.are_whole() : filters % lanes == 0; }

  // The channel of its group that a filter of a group is given in a step.
  constexpr std::size_t channel(std::size_t filter, std::size_t step) const {
    return permutes ? (filter + step) % channels : step;
  }
  // The lane of what a block sees that its filter `lane` is given in a step.
  constexpr std::size_t source(std::size_t lane, std::size_t step) const {
    return lane / filters * channels + channel(lane % filters, step);
  }
};

constexpr std::size_t grouped_packed_size(const stage& s) {
  const grouped_layout layout(s);
  return layout.count * layout.block_size;
}

inline void pack_grouped(const stage& s, const folded_weights& w, float* to) {
  const grouped_layout layout(s);
  const std::size_t taps = s.main.taps();
  std::fill_n(to, grouped_packed_size(s), 0.0f);
  for (std::size_t block = 0; block < layout.count; ++block, to += layout.block_size)
    for (std::size_t lane = 0; lane < layout.width(block); ++lane) {
      const std::size_t f = layout.begin(block) + lane;
      to[lane] = w.offset[f];
      for (std::size_t tap = 0; tap < taps; ++tap)
        for (std::size_t step = 0; step < layout.channels; ++step)
          to[(1 + tap * layout.channels + step) * lanes + lane] =
              w.scale[f] * w.weight[(f * taps + tap) * layout.channels + layout.channel(f % layout.filters, step)];
    }
}

template <stage S>
struct grouped {
  static constexpr operation o = S.main;
  static constexpr axis_window d = o.depth(), h = o.height(), l = o.width();
  static constexpr grouped_layout layout{S};

  // The result may lie on what is added: then nothing is computed twice.
  static constexpr std::size_t places = choose_places(l.out, 8, S.adds);
  using windows = window_row<l, places, S.in_pitch>;
  // Steps whose weights for one row of taps stay in registers.
  static constexpr std::size_t held = std::clamp<std::size_t>(
      (native.registers - std::min(places + 3, native.registers)) / l.kernel, 1, layout.channels);

  static constexpr std::size_t items = d.out * h.out * layout.count;
  static constexpr std::size_t scratch = 0;

  static void run(const stage_arguments& a, worker w) noexcept {
    const worker::part part = w.of(items);
    for (std::size_t item = part.first; item < part.last; ++item) {
      const std::size_t row = item / layout.count, block = item % layout.count;
      for (std::size_t x = 0; x < l.out; x += places)
        run_tile(a, row / h.out, row % h.out, std::min(x, l.out - places), block);
    }
  }

 private:
  template <std::size_t Step, std::size_t... Lane>
  [[gnu::always_inline]] static inline vec permuted(vec seen, std::index_sequence<Lane...>) {
    return __builtin_shufflevector(seen, seen, layout.source(Lane, Step) % lanes...);
  }

  // Adds what the input row at `row` gives, in Steps steps from First on. Its weights are those of one row of taps.
  template <std::size_t First, std::size_t Steps>
  [[gnu::always_inline]] static inline void add_permuted(vec (&sums)[places], const float* row, const float* weight,
                                                         std::size_t x, [[maybe_unused]] std::size_t span) {
    vec w[l.kernel * Steps];
    unroll<l.kernel * Steps>([&](auto n) __attribute__((always_inline)) {
      w[n] = load(weight + (n / Steps * layout.channels + First + n % Steps) * lanes);
    });
    windows::each_column(row, vector_of<0.0f>.data(), x,
                         [&](auto column, const float* place) __attribute__((always_inline)) {
                           constexpr bool is_full = layout.span == lanes && layout.whole.are_whole();
                           const vec seen = is_full ? load(place) : load_part(place, span);
                           unroll<Steps>([&](auto step) __attribute__((always_inline)) {
                             const vec given = permuted<First + step>(seen, std::make_index_sequence<lanes>{});
                             unroll<l.kernel>([&](auto tap) __attribute__((always_inline)) {
                               if constexpr (windows::sees(column, tap))
                                 sums[windows::place(column, tap)] += w[tap * Steps + step] * given;
                             });
                           });
                         });
  }

  // The same for channel `step` of the block's group.
  [[gnu::always_inline]] static inline void add_broadcast(vec (&sums)[places], const float* row, const float* weight,
                                                          std::size_t x, std::size_t step) {
    windows::each_tap(row, x, [&](auto n, std::size_t tap, const float* place) __attribute__((always_inline)) {
      sums[n] += load(weight + (tap * layout.channels + step) * lanes) * broadcast(place[step]);
    });
  }

  // `places` places of row y of plane z, from place x on.
  static void run_tile(const stage_arguments& a, std::size_t z, std::size_t y, std::size_t x, std::size_t block) {
    const float* packed = a.weights + block * layout.block_size;
    const std::size_t first = layout.first_channel(block), span = std::min(layout.span, o.channels - first);
    const float* in = a.in + first;
    const vec offset = load(packed);
    vec sums[places];
    unroll<places>([&](auto n) __attribute__((always_inline)) { sums[n] = offset; });
    packed += lanes;
    const tap_range in_z = d.taps_inside(z), in_y = h.taps_inside(y);
    for (std::size_t kz = in_z.first; kz < in_z.last; ++kz)
      for (std::size_t ky = in_y.first; ky < in_y.last; ++ky) {
        const float* row = in + (d.source(z, kz) * h.in + h.source(y, ky)) * l.in * S.in_pitch;
        const float* weight = packed + (kz * h.kernel + ky) * l.kernel * layout.channels * lanes;
        if constexpr (layout.permutes)
          unroll<(layout.channels + held - 1) / held>([&](auto n) __attribute__((always_inline)) {
            add_permuted<n * held, std::min(held, layout.channels - n * held)>(sums, row, weight, x, span);
          });
        else
          for (std::size_t step = 0; step < layout.channels; ++step) add_broadcast(sums, row, weight, x, step);
      }
    unroll<places>([&](auto n)
                       __attribute__((always_inline)) { finish(a, sums[n], (z * h.out + y) * l.out + x + n, block); });
  }

  [[gnu::always_inline]] static inline void finish(const stage_arguments& a, vec sum, std::size_t place,
                                                   std::size_t block) {
    float* out = a.out + place * S.out_pitch + layout.begin(block);
    const float* added = S.adds ? a.added + place * S.added_pitch + layout.begin(block) : nullptr;
    if constexpr (layout.are_whole()) {
      if constexpr (S.adds) sum += load(added);
      store(out, apply_curve<S.activation>(sum));
    } else {
      if constexpr (S.adds) sum += load_part(added, layout.width(block));
      store_part(out, apply_curve<S.activation>(sum), layout.width(block));
    }
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
