// SPDX-License-Identifier: BSL-1.0
// pool_gradient: what each window's result hands on, to the first of its largest numbers or to all in equal shares;
// channels in the lanes.
//   in'(source(p, tap), c) += result'(p, c)          where the tap has the largest number
//   in'(source(p, tap), c) += result'(p, c) / cells  of a mean
//   reads result', and the input of a maximum
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/geometry.hpp>
#include <convexpr/kernels/training/channel_rows.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <cstddef>
#include <cstring>
#include <limits>
#include <string_view>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

struct pool_gradient {
  static constexpr std::string_view name = "pool_gradient";
  static constexpr kernel_traits traits{};

  static constexpr bool serves(const stage& s) {
    return s.main.is(operation_kind::max_pool_gradient) || s.main.is(operation_kind::avg_pool_gradient);
  }
  // Each tap is compared, then added to.
  static constexpr offer ask(const stage& s) {
    const std::size_t vectors = whole_vectors(s.main.channels, s.machine.lanes);
    return {4 * static_cast<double>(s.main.out_places() * s.main.taps() * vectors), {}, 0, 0};
  }
  static constexpr void pack(const stage&, const stage_weights&, std::byte*) {}

  template <stage S>
  struct code;
};

template <stage S>
struct pool_gradient::code {
  static constexpr operation o = S.main;
  static constexpr axis_window d = o.depth(), h = o.height(), l = o.width();
  static constexpr bool is_max = o.is(operation_kind::max_pool_gradient);
  static constexpr std::size_t lanes = S.machine.lanes, channels = o.channels;
  static constexpr work_units units{};  // windows overlap: one worker
  using rows = channel_rows<channels, lanes>;
  using floats = vec<lanes>;

  static constexpr std::size_t most_unrolled = 16;
  // Windows that lie side by side and cover the image: each number is handed back by one of them alone.
  static constexpr bool covers(const axis_window& w) {
    return w.stride == w.kernel && w.dilation == 1 && w.before == 0 && w.in == w.out * w.kernel;
  }
  static constexpr bool is_disjoint = covers(d) && covers(h) && covers(l) && o.taps() <= most_unrolled;

  static void run(const arguments& a, const band& b) noexcept {
    if (b.is_empty()) return;
    if constexpr (is_disjoint) return run_disjoint(a);
    std::memset(a.out, 0, o.in_places() * channels * sizeof(float));
    std::size_t place = 0;
    for (std::size_t z = 0; z < d.out; ++z)
      for (std::size_t y = 0; y < h.out; ++y)
        for (std::size_t x = 0; x < l.out; ++x, ++place)
          for (std::size_t c = 0; c < channels; c += lanes) run_window(a, z, y, x, place, c);
  }

 private:
  // The first of the largest numbers that each lane has seen, by its tap: a float is exact far beyond the taps of a window.
  // A NaN is larger than any.
  struct largest_tap {
    floats largest{}, chosen{};

    [[gnu::always_inline]] inline void see(int tap, floats value) {
      const floats number = broadcast<floats>(static_cast<float>(tap));
      chosen = tap == 0 ? floats{} : select(is_nan(value), number, select(less(largest, value), number, chosen));
      largest = tap == 0 ? value : maximum_or_nan(value, largest);
    }
    // What a tap is handed back: the gradient where it was chosen.
    [[gnu::always_inline]] inline floats share_of(int tap, floats gradient) const {
      const floats distance = chosen - static_cast<float>(tap);
      return select(less(floats{}, distance * distance), floats{}, gradient);
    }
  };

  // Of each window all taps at once.
  static void run_disjoint(const arguments& a) {
    constexpr std::size_t plane = h.in * l.in * channels, row = l.in * channels, column = channels;
    const float *gradient = typed<float>(a.inputs[0]), *in = is_max ? typed<float>(a.inputs[1]) : nullptr;
    float* const below = typed<float>(a.out);
    for (std::size_t z = 0; z < d.out; ++z)
      for (std::size_t y = 0; y < h.out; ++y)
        for (std::size_t x = 0; x < l.out; ++x, gradient += channels) {
          const std::size_t corner = z * d.kernel * plane + y * h.kernel * row + x * l.kernel * column;
          for (std::size_t c = 0; c < channels; c += lanes) {
            const floats above = rows::load_at(gradient, c);
            [[maybe_unused]] largest_tap found;
            const auto each = [&](const auto& visit) __attribute__((always_inline)) {
              unroll<o.taps()>([&](auto tap) __attribute__((always_inline)) {
                constexpr std::size_t kx = tap % l.kernel, ky = tap / l.kernel % h.kernel,
                                      kz = tap / l.kernel / h.kernel;
                visit(static_cast<int>(tap), corner + kz * plane + ky * row + kx * column);
              });
            };
            if constexpr (is_max)
              each([&](int tap, std::size_t at)
                       __attribute__((always_inline)) { found.see(tap, rows::load_at(in + at, c)); });
            each([&](int tap, std::size_t at) __attribute__((always_inline)) {
              if constexpr (is_max)
                rows::store_at(below + at, c, found.share_of(tap, above));
              else
                rows::store_at(below + at, c, above * (1 / static_cast<float>(o.taps())));
            });
          }
        }
  }
  // visit(tap, where its number of channel 0 lies)
  template <class Visit>
  [[gnu::always_inline]] static inline void each_tap(std::size_t z, std::size_t y, std::size_t x, const Visit& visit) {
    const tap_range in_z = d.taps_inside(z), in_y = h.taps_inside(y), in_x = l.taps_inside(x);
    int tap = 0;
    for (std::size_t kz = in_z.first; kz < in_z.last; ++kz)
      for (std::size_t ky = in_y.first; ky < in_y.last; ++ky)
        for (std::size_t kx = in_x.first; kx < in_x.last; ++kx)
          visit(tap++, ((d.source(z, kz) * h.in + h.source(y, ky)) * l.in + l.source(x, kx)) * channels);
  }

  [[gnu::always_inline]] static inline void run_window(const arguments& a, std::size_t z, std::size_t y, std::size_t x,
                                                       std::size_t place, std::size_t c) {
    floats gradient = rows::load_at(typed<float>(a.inputs[0]) + place * channels, c);
    float* const below = typed<float>(a.out);
    if constexpr (is_max) {
      const float* const in = typed<float>(a.inputs[1]);
      largest_tap found;
      each_tap(z, y, x, [&](int tap, std::size_t at) __attribute__((always_inline)) {
        found.see(tap, rows::load_at(in + at, c));
      });
      each_tap(z, y, x, [&](int tap, std::size_t at) __attribute__((always_inline)) {
        rows::add_at(below + at, c, found.share_of(tap, gradient));
      });
    } else {
      std::size_t cells = 0;
      if (o.count_padding)
        cells = d.taps_padded(z) * h.taps_padded(y) * l.taps_padded(x);
      else
        each_tap(z, y, x, [&](int, std::size_t) { ++cells; });
      if (cells == 0) return;
      gradient *= 1 / static_cast<float>(cells);
      each_tap(z, y, x,
               [&](int, std::size_t at) __attribute__((always_inline)) { rows::add_at(below + at, c, gradient); });
    }
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
