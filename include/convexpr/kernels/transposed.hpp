// SPDX-License-Identifier: BSL-1.0
// transposed: transposed convolution as direct convolutions, one for each phase of the output, or for phases joined
// (kernels/transposed_cut.hpp): no zeros are inserted, nothing is scattered. For every phase, block of filters and row
// of outputs, tiles of places by vectors of filters stay in registers; rows beyond the image are left out.
//   weights [group][phase][block of filters][tap][channel][vectors x lanes], then offsets [group][vectors x lanes]
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/epilogue.hpp>
#include <convexpr/kernels/folded_weights.hpp>
#include <convexpr/kernels/stored.hpp>
#include <convexpr/kernels/transposed_cut.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <string_view>
#include <utility>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

struct transposed {
  static constexpr std::string_view name = "transposed";
  static constexpr kernel_traits traits{.adds = true, .activates = true, .leaves_gaps = true, .overwrites_added = true};

  static constexpr bool serves(const stage& s) {
    return s.main.is(operation_kind::transposed_convolution) && !s.has_front();
  }
  static constexpr offer ask(const stage& s) {
    const transposed_cut cut(s);
    return {cut.cycles_of_phase * static_cast<double>(cut.phases() * s.main.groups),
            {},
            packed_bytes(s, cut),
            cut.copies ? s.main.depth().in * cut.plane * sizeof(float) : 0};
  }

  static constexpr void pack(const stage& s, const stage_weights& weights, std::byte* to) {
    const transposed_cut cut(s);
    const folded_weights w(s.main, weights.main, weights.room);
    std::byte* at = to;
    for (std::size_t group = 0; group < s.main.groups; ++group)
      for (std::size_t z = 0; z < cut.z.count(); ++z)
        for (std::size_t y = 0; y < cut.y.count(); ++y)
          for (std::size_t x = 0; x < cut.x.count(); ++x)
            for (std::size_t block = 0; block < cut.filter_blocks(); ++block)
              pack_phase(s, cut, w, group, cut.z[z], cut.y[y], cut.x[x], block, at);
    packer packed(at);
    for (std::size_t group = 0; group < s.main.groups; ++group)
      for (std::size_t lane = 0; lane < cut.vectors * s.machine.lanes; ++lane)
        packed.put<float>(lane < cut.used ? w.offset[group * cut.filters + lane % cut.filters] : 0);
  }

  static constexpr std::size_t packed_bytes(const stage& s, const transposed_cut& cut) {
    return s.main.groups * (cut.taps() * cut.channels + 1) * cut.vectors * s.machine.lanes * sizeof(float);
  }

  template <stage S>
  struct code;

 private:
  // Of one group, phase and block of filters; `to` moves behind it.
  static constexpr void pack_phase(const stage& s, const transposed_cut& cut, const folded_weights& w,
                                   std::size_t group, const output_phase& z, const output_phase& y,
                                   const output_phase& x, std::size_t block, std::byte*& to) {
    const axis_window &high = s.main.height(), &wide = s.main.width();
    const std::size_t first = block * cut.tile_vectors * s.machine.lanes;
    const std::size_t last = std::min(first + cut.tile_vectors * s.machine.lanes, cut.vectors * s.machine.lanes);
    const std::size_t taps = s.main.taps();
    for (std::size_t nz = 0; nz < z.taps; ++nz)
      for (std::size_t ny = 0; ny < y.taps; ++ny)
        for (std::size_t nx = x.taps; nx-- > 0;) {  // as inputs ascend
          // the lanes of one of the joined outputs after the other, then those that are not used
          for (std::size_t lane = first, next = 0; lane < last; lane = next) {
            const std::size_t output = lane / cut.filters, filter = lane % cut.filters;
            next = lane < cut.used ? std::min((output + 1) * cut.filters, last) : last;
            const std::size_t tz = z.tap(nz, 0), ty = y.tap(ny, output / cut.x.width());
            const std::size_t tx = x.tap(nx, output % cut.x.width());
            const bool is_used = lane < cut.used && ty < high.kernel && tx < wide.kernel;
            const std::size_t tap = (tz * high.kernel + ty) * wide.kernel + tx;
            const number_rows rows =
                is_used ? w.rows(group * cut.filters + filter, next - lane, taps * cut.channels, tap * cut.channels)
                        : number_rows{};
            put_columns(rows, cut.channels, element::float32, to + (lane - first) * sizeof(float), last - first,
                        next - lane);
          }
          to += cut.channels * (last - first) * sizeof(float);
        }
  }
};

template <stage S>
struct transposed::code {
  static constexpr transposed_cut cut{S};
  // The phases of an output interleave its rows: what is computed of other rows is not stored.
  static constexpr work_units units{S.main.depth().out * S.main.height().out, 1,
                                    S.main.groups* cut.phases() * cut.filter_blocks() * cut.bands(), true};

  static void run(const arguments& a, const band& b) noexcept {
    if (b.is_empty()) return;
    const float* image = typed<float>(a.in);
    if constexpr (cut.copies) {
      copy_image(image, typed<float>(a.scratch));
      image = typed<float>(a.scratch);
    }
    for (std::size_t item = b.first_part; item < b.last_part; ++item) {
      const std::size_t strip = item % cut.bands(), rest = item / cut.bands();
      const std::size_t block = rest % cut.filter_blocks(), phase = rest / cut.filter_blocks() % cut.phases();
      const std::size_t group = rest / (cut.filter_blocks() * cut.phases());
      if (block + 1 < cut.filter_blocks())
        run_strip<cut.tile_vectors>(a, b, image, group, phase, block, strip);
      else
        run_strip<cut.vectors - (cut.filter_blocks() - 1) * cut.tile_vectors>(a, b, image, group, phase, block, strip);
    }
  }

 private:
  static constexpr std::size_t lanes = S.machine.lanes;
  using floats = vec<lanes>;
  static constexpr axis_window deep = S.main.depth(), high = S.main.height(), wide = S.main.width();
  static constexpr std::size_t rows = cut.tile_rows, columns = cut.tile_columns, channels = cut.channels;
  static constexpr std::size_t weights = cut.taps() * channels * cut.vectors * lanes;  // of a group
  static constexpr bool far = packed_bytes(S, cut) > S.machine.l2_bytes / near_weights;

  template <std::size_t Count>
  static constexpr std::array<output_phase, Count> listed(const output_phases& phases) {
    std::array<output_phase, Count> list{};
    for (std::size_t f = 0; f < Count; ++f) list[f] = phases[f];
    return list;
  }
  template <std::size_t Count>
  static constexpr std::array<std::size_t, Count> listed_taps(const output_phases& phases) {
    std::array<std::size_t, Count> list{};
    for (std::size_t f = 0; f < Count; ++f) list[f] = phases.taps_before(f);
    return list;
  }
  static constexpr auto z_phases = listed<cut.z.count()>(cut.z);
  static constexpr auto y_phases = listed<cut.y.count()>(cut.y);
  static constexpr auto x_phases = listed<cut.x.count()>(cut.x);

  static constexpr auto z_before = listed_taps<cut.z.count()>(cut.z);
  static constexpr auto y_before = listed_taps<cut.y.count()>(cut.y);
  static constexpr auto x_before = listed_taps<cut.x.count()>(cut.x);
  static constexpr std::size_t all_y = cut.y.all_taps(), all_x = cut.x.all_taps();
  // Taps of a row, where its phases are joined and tiles have one row; otherwise 0.
  static constexpr std::size_t joined_taps = cut.x.joined && rows == 1 ? x_phases[0].taps : 0;

  static void copy_image(const float* in, float* to) {
    constexpr std::size_t left = cut.left * cut.pitch, right = cut.right * cut.pitch;
    const auto zero = [](float* from, std::size_t count) { std::memset(from, 0, count * sizeof(float)); };
    for (std::size_t z = 0; z < deep.in; ++z) {
      zero(to, cut.above * cut.row);
      to += cut.above * cut.row;
      for (std::size_t y = 0; y < high.in; ++y, in += wide.in * S.in_pitch, to += cut.row) {
        zero(to, left);
        if constexpr (cut.pitch == S.in_pitch)
          std::memcpy(to + left, in, ((wide.in - 1) * cut.pitch + S.main.channels) * sizeof(float));
        else
          for (std::size_t x = 0; x < wide.in; ++x)
            std::memcpy(to + left + x * cut.pitch, in + x * S.in_pitch, S.main.channels * sizeof(float));
        zero(to + cut.row - right, right);
      }
      zero(to, cut.above * cut.row);
      to += cut.above * cut.row;
    }
  }

  // The outputs of one phase and block of filters in a row, or the few rows of a tile.
  template <std::size_t Vectors>
  static void run_strip(const arguments& a, const band& b, const float* image, std::size_t group, std::size_t phase,
                        std::size_t block, std::size_t strip) {
    const std::size_t of_x = phase % cut.x.count(), of_y = phase / cut.x.count() % cut.y.count();
    const std::size_t of_z = phase / (cut.x.count() * cut.y.count());
    const output_phase &x = x_phases[of_x], &y = y_phases[of_y], &z = z_phases[of_z];
    const std::size_t at_z = strip / cut.row_bands(), at_y = strip % cut.row_bands() * rows;
    if (at_z >= z.blocks || at_y >= y.blocks || !has_rows(b, z.output(at_z), y, at_y)) return;
    const std::size_t taps_z = x.taps == 0 ? 0 : z.taps, run = x.taps * channels;
    const std::size_t taps_before =
        (z_before[of_z] * all_y + z.taps * y_before[of_y]) * all_x + z.taps * y.taps * x_before[of_x];
    const float* const first_weight = typed<float>(a.weights) + group * weights +
                                      taps_before * channels * cut.vectors * lanes +
                                      block * cut.tile_vectors * lanes * z.taps * y.taps * run;
    const float* const offset =
        typed<float>(a.weights) + S.main.groups * weights + (group * cut.vectors + block * cut.tile_vectors) * lanes;
    for (std::size_t next = 0; next < x.blocks; next += columns) {
      // A last tile that would not be full begins earlier.
      const std::size_t at_x = x.blocks > columns ? std::min(next, x.blocks - columns) : 0;
      floats sums[rows * columns * Vectors];
      unroll<rows * columns * Vectors>(
          [&](auto n) __attribute__((always_inline)) { sums[n] = load<floats>(offset + n % Vectors * lanes); });
      const float* weight = first_weight;
      for (std::size_t nz = 0; nz < taps_z; ++nz)
        for (std::size_t ny = 0; ny < y.taps; ++ny, weight += run * Vectors * lanes) {
          const std::size_t from_z = z.input(at_z, nz), from_y = y.input(at_y, ny) + cut.above;
          if (from_z >= deep.in || from_y >= high.in + cut.above) continue;
          const float* const from = image + from_z * cut.plane + from_y * cut.row +
                                    (x.input(at_x, x.taps - 1) + cut.left) * cut.pitch + group * channels;
          if constexpr (joined_taps * Vectors > 1 && joined_taps * Vectors <= 4)
            multiply_joined<Vectors>(sums, from, weight);
          else if (cut.pitch == channels && x.step == 1)
            multiply<Vectors>(sums, from, weight, run);
          else
            for (std::size_t tap = 0; tap < x.taps; ++tap)
              multiply<Vectors>(sums, from + tap * x.step * cut.pitch, weight + tap * channels * Vectors * lanes,
                                channels);
        }
      unroll<rows * columns>([&](auto n) __attribute__((always_inline)) {
        // The result may lie on what is added: what is finished already is not finished again.
        const bool is_new = !S.adds || at_x + n % columns >= next;
        if (at_y + n / columns < y.blocks && at_x + n % columns < x.blocks && is_new)
          finish<Vectors>(a, b, sums + n * Vectors, group, block * cut.tile_vectors * lanes, z.output(at_z),
                          y.output(at_y + n / columns), x.output(at_x + n % columns));
      });
    }
  }

  template <std::size_t Vectors>
  [[gnu::always_inline]] static inline void multiply(floats* sums, const float* in, const float* weight,
                                                     std::size_t run) {
    constexpr std::size_t ahead = 32;  // numbers of the run; what is far away is called into the cache so much earlier
    for (std::size_t n = 0; n < run; ++n, weight += Vectors * lanes) {
      floats w[Vectors];
      unroll<Vectors>([&](auto v) __attribute__((always_inline)) {
        w[v] = load<floats>(weight + v * lanes);
        if constexpr (far) __builtin_prefetch(weight + (ahead * Vectors + v) * lanes, 0, 2);
      });
      unroll<rows * columns>([&](auto place) __attribute__((always_inline)) {
        const floats number = broadcast<floats>(in[place / columns * cut.row + place % columns * cut.pitch + n]);
        unroll<Vectors>([&](auto v) __attribute__((always_inline)) { sums[place * Vectors + v] += w[v] * number; });
      });
    }
  }

  // All taps of a row of joined phases: neighbouring places share their inputs, a number is broadcast once for all
  // taps.
  template <std::size_t Vectors>
  [[gnu::always_inline]] static inline void multiply_joined(floats* sums, const float* in, const float* weight) {
    for (std::size_t n = 0; n < channels; ++n, weight += Vectors * lanes) {
      floats w[joined_taps * Vectors];
      unroll<joined_taps * Vectors>([&](auto t) __attribute__((always_inline)) {
        w[t] = load<floats>(weight + (t / Vectors * channels * Vectors + t % Vectors) * lanes);
      });
      unroll<columns + joined_taps - 1>([&](auto column) __attribute__((always_inline)) {
        const floats number = broadcast<floats>(in[column * cut.pitch + n]);
        unroll<joined_taps * Vectors>([&](auto t) __attribute__((always_inline)) {
          constexpr std::size_t tap = t / Vectors, v = t % Vectors;
          if constexpr (tap <= column && column - tap < columns) sums[(column - tap) * Vectors + v] += w[t] * number;
        });
      });
    }
  }

  static bool has_row(const band& b, std::size_t z, std::size_t y) {
    return z * high.out + y >= b.first_row && z * high.out + y < b.last_row;
  }

  // Whether a row of the strip's blocks is in the band.
  static bool has_rows(const band& b, std::size_t z, const output_phase& y, std::size_t at_y) {
    for (std::size_t row = 0; row < rows; ++row)
      for (std::size_t joined = 0; joined < cut.y.width(); ++joined) {
        const std::size_t q = y.output(at_y + row) + joined;  // before the image it has wrapped around
        if (q < high.out && has_row(b, z, q)) return true;
      }
    return false;
  }

  // The outputs of a block from the lane `first` on; it begins at qz, qy, qx, which wrap around before the image.
  template <std::size_t Vectors>
  [[gnu::always_inline]] static inline void finish(const arguments& a, const band& b, const floats* sums,
                                                   std::size_t group, std::size_t first, std::size_t qz, std::size_t qy,
                                                   std::size_t qx) {
    if constexpr (cut.joined()) {
      float numbers[Vectors * lanes];
      unroll<Vectors>([&](auto v) __attribute__((always_inline)) { store(numbers + v * lanes, sums[v]); });
      finish_joined<Vectors>(a, b, numbers, group, first, qz, qy, qx);
    } else if (has_row(b, qz, qy)) {
      finish_row<Vectors>(a, sums, (qz * high.out + qy) * wide.out + qx, group * cut.filters, first);
    }
  }

  // Lanes side by side in memory, from `filter` of a place on.
  template <std::size_t Vectors>
  [[gnu::always_inline]] static inline void finish_row(const arguments& a, const floats* sums, std::size_t place,
                                                       std::size_t filter, std::size_t first) {
    unroll<Vectors>([&](auto v) __attribute__((always_inline)) {
      const std::size_t left = cut.used - first - v * lanes;
      // only what every group fills is whole at compile time
      epilogue<S>::template finish<cut.used % lanes == 0 ? lanes : lanes + 1, false, false>(
          a, sums[v], place, filter + first + v * lanes, left);
    });
  }

  // Joined phases: the rows of a block lie one behind the other in the lanes, summed up in `numbers`. Called, not
  // inlined into every place: GCC 12 crashes over some of the copies.
  template <std::size_t Vectors>
  [[gnu::noinline]] static void finish_joined(const arguments& a, const band& b, float* numbers, std::size_t group,
                                              std::size_t first, std::size_t qz, std::size_t qy, std::size_t qx) {
    const std::size_t count = std::min(Vectors * lanes, cut.used - first), filter = group * cut.filters;
    float addends[Vectors * lanes] = {};
    if constexpr (S.adds)
      for_each_piece<S.added_pitch>(b, first, count, qz, qy, qx, [&](std::size_t n, std::size_t at, std::size_t size) {
        epilogue<S>::copy_added(a, addends + n, at + filter, size);
      });
    unroll<Vectors>([&](auto v) __attribute__((always_inline)) {
      floats value = load<floats>(numbers + v * lanes);
      if constexpr (S.adds) value += load<floats>(addends + v * lanes);
      store(numbers + v * lanes, epilogue<S>::activated(value));
    });
    for_each_piece<S.out_pitch>(b, first, count, qz, qy, qx, [&](std::size_t n, std::size_t at, std::size_t size) {
      epilogue<S>::copy_results(a, numbers + n, at + filter, size);
    });
  }

  // Calls f(n, place of its number in the tensor, size) for all that lies side by side there and inside the image.
  template <std::size_t Pitch, class F>
  static void for_each_piece(const band& b, std::size_t first, std::size_t count, std::size_t qz, std::size_t qy,
                             std::size_t qx, F f) {
    // A whole row of a block, where nothing lies between its places.
    constexpr std::size_t joined = Pitch == cut.filters ? cut.x.width() : 1, length = joined * cut.filters;
    for (std::size_t n = 0, size = 0; n < count; n += size) {
      const std::size_t piece = (first + n) / length, within = (first + n) % length;
      size = std::min(length - within, count - n);
      const std::size_t y = qy + piece * joined / cut.x.width(), x = qx + piece * joined % cut.x.width();
      if (y >= high.out || !has_row(b, qz, y)) continue;
      // From where to where the piece is inside; before the image x has wrapped around.
      const std::size_t before = x < wide.out ? 0 : (0 - x) * cut.filters;
      const std::size_t inside = (wide.out - x) * cut.filters;  // of the whole row, from its begin on
      const std::size_t begin = std::max(before, within), end = std::min(inside, within + size);
      if (begin < end) f(n + begin - within, (qz * high.out + y) * wide.out * Pitch + x * Pitch + begin, end - begin);
    }
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
