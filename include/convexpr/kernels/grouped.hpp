// SPDX-License-Identifier: BSL-1.0
// grouped: convolution in groups that are narrower than a register. Lanes hold the filters of as many groups as fit;
// what they see of the input is one register as well, and in each of as many steps as a group has channels every filter
// is given another channel of its own group by a constant permutation. Where groups do not fit so, a block holds
// filters of one group and each channel is broadcast to them.
//   weights [block of lanes filters][1 offset + taps x steps][lanes]
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/epilogue.hpp>
#include <convexpr/kernels/folded_weights.hpp>
#include <convexpr/kernels/geometry.hpp>
#include <convexpr/kernels/lane_blocks.hpp>
#include <convexpr/kernels/stored.hpp>
#include <convexpr/kernels/tiles.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/kernels/window_row.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// Multiply-adds' worth of a product of a block and a place: with a permutation that brings the input into its lanes,
// with a broadcast, and of wide groups, which are better off with tiles of their own, by which they are kept away. A
// group is narrow that has fewer filters than lanes, or channels than this share of them. Sapphire Rapids.
inline constexpr double of_permuted_groups = 1.5, of_broadcast_groups = 1.1, of_wide_groups = 4;
inline constexpr std::size_t narrow_share = 4;  // one part in so many

// Places of a row that are computed together: their sums, the weights of a row of taps, what is seen and given.
constexpr std::size_t most_grouped_places(const stage& s) {
  const std::size_t others = std::min<std::size_t>(s.main.width().kernel, 3) + 2;
  return std::clamp<std::size_t>(s.machine.registers - others, 1, 8);
}

struct grouped_layout {
  std::size_t lanes, channels, filters;  // of a group
  bool permutes;           // several whole groups in a vector that see no more than a vector; no long rows of taps
  std::size_t span;        // the channels that a vector of such groups sees
  lane_blocks whole;       // of all filters, where groups are permuted
  std::size_t in_group;    // blocks of a group, where they are not
  std::size_t count;       // of blocks
  std::size_t block_size;  // packed numbers of a block

  constexpr explicit grouped_layout(const stage& s)
      : lanes(s.machine.lanes),
        channels(s.main.channels / s.main.groups),
        filters(s.main.filters / s.main.groups),
        permutes(filters < lanes && lanes % filters == 0 && lanes / filters * channels <= lanes &&
                 s.main.width().kernel <= longest_unrolled),
        span(permutes ? std::min(lanes / filters, s.main.groups) * channels : channels),
        whole(s.main.filters, lanes, s.adds),
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

struct grouped {
  static constexpr std::string_view name = "grouped";
  static constexpr kernel_traits traits{.adds = true, .activates = true, .leaves_gaps = true, .overwrites_added = true};

  static constexpr bool serves(const stage& s) {
    return s.main.is(operation_kind::convolution) && s.main.groups > 1 && !s.has_front();
  }

  // Few places wait for their sums.
  static constexpr offer ask(const stage& s) {
    const grouped_layout l(s);
    const auto real = [](std::size_t n) { return static_cast<double>(n); };
    const std::size_t bytes = l.count * l.block_size * sizeof(float);
    const bool is_narrow = l.filters < l.lanes || l.channels < l.lanes / narrow_share;
    const double each = (!is_narrow   ? of_wide_groups
                         : l.permutes ? of_permuted_groups
                                      : of_broadcast_groups) /
                        s.machine.multiply_adds;
    const double wait =
        real(s.machine.latency) / real(choose_places(s.main.width().out, most_grouped_places(s), s.adds));
    const double products = real(l.count * s.main.taps() * l.channels * s.main.out_places());
    return {with_weights(s.machine, products * std::max(each, wait), bytes), {}, bytes, 0};
  }

  static constexpr void pack(const stage& s, const stage_weights& weights, std::byte* to) {
    const grouped_layout l(s);
    const folded_weights w(s.main, weights.main, weights.room);
    const std::size_t taps = s.main.taps();
    const std::size_t run = taps * l.channels, line = l.lanes * sizeof(float);
    for (std::size_t block = 0; block < l.count; ++block, to += (1 + run) * line) {
      const std::size_t first = l.begin(block), width = l.width(block);
      packer packed(to);
      for (std::size_t lane = 0; lane < l.lanes; ++lane) packed.put<float>(lane < width ? w.offset[first + lane] : 0);
      if (!l.permutes) {
        put_columns(w.rows(first, width, run), run, element::float32, to + line, l.lanes, l.lanes);
        continue;
      }
      // groups as narrow as this see so few channels that each step is a column of its own
      for (std::size_t step = 0; step < l.channels; ++step)
        for (std::size_t lane = 0; lane < l.lanes; ++lane) {
          const bool is_used = lane < width;
          const std::size_t f = is_used ? first + lane : 0, channel = l.channel(f % l.filters, step);
          for (std::size_t tap = 0; tap < taps; ++tap)
            packer(to + (1 + tap * l.channels + step) * line + lane * sizeof(float))
                .put<float>(is_used ? w.scale[f] * w.weight[f * run + tap * l.channels + channel] : 0);
        }
    }
  }

  template <stage S>
  struct code;
};

template <stage S>
struct grouped::code {
  static constexpr operation o = S.main;
  static constexpr axis_window d = o.depth(), h = o.height(), l = o.width();
  static constexpr grouped_layout layout{S};
  static constexpr std::size_t lanes = layout.lanes;
  using floats = vec<lanes>;

  // The result may lie on what is added: then nothing is computed twice.
  static constexpr std::size_t places = choose_places(l.out, most_grouped_places(S), S.adds);
  using windows = window_row<l, places, S.in_pitch>;
  // Steps whose weights for one row of taps stay in registers.
  static constexpr std::size_t held = std::clamp<std::size_t>(
      (S.machine.registers - std::min(places + 3, S.machine.registers)) / l.kernel, 1, layout.channels);

  static constexpr work_units units{d.out * h.out, 1, layout.count};

  static void run(const arguments& a, const band& b) noexcept {
    for (std::size_t row = b.first_row; row < b.last_row; ++row)
      for (std::size_t block = b.first_part; block < b.last_part; ++block)
        for (std::size_t x = 0; x < l.out; x += places)
          run_tile(a, row / h.out, row % h.out, std::min(x, l.out - places), block);
  }

 private:
  template <std::size_t Step, std::size_t... Lane>
  [[gnu::always_inline]] static inline floats permuted(floats seen, std::index_sequence<Lane...>) {
    return __builtin_shufflevector(seen, seen, layout.source(Lane, Step) % lanes...);
  }

  // Adds what the input row at `row` gives, in Steps steps from First on. Its weights are those of one row of taps.
  template <std::size_t First, std::size_t Steps>
  [[gnu::always_inline]] static inline void add_permuted(floats (&sums)[places], const float* row, const float* weight,
                                                         std::size_t x, [[maybe_unused]] std::size_t span) {
    floats w[l.kernel * Steps];
    unroll<l.kernel * Steps>([&](auto n) __attribute__((always_inline)) {
      w[n] = load<floats>(weight + (n / Steps * layout.channels + First + n % Steps) * lanes);
    });
    windows::each_column(row, vector_of<0.0f, lanes>.data(), x,
                         [&](auto column, const float* place) __attribute__((always_inline)) {
                           constexpr bool is_full = layout.span == lanes && layout.whole.are_whole();
                           const floats seen = is_full ? load<floats>(place) : load_part<floats>(place, span);
                           unroll<Steps>([&](auto step) __attribute__((always_inline)) {
                             const floats given = permuted<First + step>(seen, std::make_index_sequence<lanes>{});
                             unroll<l.kernel>([&](auto tap) __attribute__((always_inline)) {
                               if constexpr (windows::sees(column, tap))
                                 sums[windows::place(column, tap)] += w[tap * Steps + step] * given;
                             });
                           });
                         });
  }

  // The same for channel `step` of the block's group.
  [[gnu::always_inline]] static inline void add_broadcast(floats (&sums)[places], const float* row, const float* weight,
                                                          std::size_t x, std::size_t step) {
    windows::each_tap(row, x, [&](auto n, std::size_t tap, const float* place) __attribute__((always_inline)) {
      sums[n] += load<floats>(weight + (tap * layout.channels + step) * lanes) * broadcast<floats>(place[step]);
    });
  }

  // `places` places of row y of plane z, from place x on.
  static void run_tile(const arguments& a, std::size_t z, std::size_t y, std::size_t x, std::size_t block) {
    const float* packed = typed<float>(a.weights) + block * layout.block_size;
    const std::size_t first = layout.first_channel(block), span = std::min(layout.span, o.channels - first);
    const float* in = typed<float>(a.in) + first;
    const floats offset = load<floats>(packed);
    floats sums[places];
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
    // a block of permuted groups, or of one group, ends with its filters
    constexpr std::size_t run = layout.are_whole() ? lanes : layout.permutes ? o.filters : layout.filters;
    unroll<places>([&](auto n) __attribute__((always_inline)) {
      epilogue<S>::template finish<run, false, false>(a, sums[n], (z * h.out + y) * l.out + x + n, layout.begin(block),
                                                      layout.width(block));
    });
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
