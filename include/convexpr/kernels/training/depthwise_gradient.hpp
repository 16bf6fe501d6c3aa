// SPDX-License-Identifier: BSL-1.0
// depthwise_gradient: gradient of the weights of a depthwise convolution, over all samples of a step, added to what is
// there: channels in the lanes, a sum in a register for each tap.
//   weight'(c, tap) += sum over samples and places p of result'(p, c) in(source(p, tap), c)
//   bias'(c) += sum of result'(p, c)
//   reads result', in;  writes [channels][taps], then [channels]
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/geometry.hpp>
#include <convexpr/kernels/training/channel_rows.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

struct depthwise_gradient {
  static constexpr std::string_view name = "depthwise_gradient";
  static constexpr kernel_traits traits{};

  static constexpr bool serves(const stage& s) {
    const operation& o = s.main;
    return o.is(operation_kind::convolution_weights) && o.groups == o.channels && o.filters == o.channels &&
           o.groups > 1;
  }
  static constexpr offer ask(const stage& s) {
    const std::size_t vectors = whole_vectors(s.main.channels, s.machine.lanes);
    return {static_cast<double>(s.main.out_places() * s.main.taps() * vectors) / s.machine.multiply_adds, {}, 0, 0};
  }
  static constexpr void pack(const stage&, const stage_weights&, std::byte*) {}

  template <stage S>
  struct code;
};

template <stage S>
struct depthwise_gradient::code {
  static constexpr operation o = S.main;
  static constexpr axis_window d = o.depth(), h = o.height(), l = o.width();
  static constexpr std::size_t lanes = S.machine.lanes, channels = o.channels;
  using rows = channel_rows<channels, lanes>;
  using floats = vec<lanes>;

  // Places of a row whose window lies inside the image, along the width.
  static constexpr std::size_t first_inside = std::min((l.before + l.stride - 1) / l.stride, l.out);
  static constexpr std::size_t last_inside =
      l.before + l.in < l.span() ? first_inside
                                 : std::max(first_inside, std::min((l.before + l.in - l.span()) / l.stride + 1, l.out));

  static void run_samples(const arguments* a, std::size_t samples, worker w) noexcept {
    const worker::range mine = w.of(whole_vectors(channels, lanes));
    for (std::size_t v = mine.first; v < mine.last; ++v)
      for (std::size_t kz = 0; kz < d.kernel; ++kz)
        for (std::size_t ky = 0; ky < h.kernel; ++ky) run_taps(a, samples, v * lanes, kz, ky);
    if constexpr (o.has_bias)
      for (std::size_t v = mine.first; v < mine.last; ++v) run_bias(a, samples, v * lanes);
  }

 private:
  // The taps of one row of the window.
  static void run_taps(const arguments* a, std::size_t samples, std::size_t c, std::size_t kz, std::size_t ky) {
    floats total[l.kernel] = {};
    for (std::size_t s = 0; s < samples; ++s) {
      const float *const gradient = typed<float>(a[s].inputs[0]), *const image = typed<float>(a[s].inputs[1]);
      for (std::size_t row = 0; row < d.out * h.out; ++row) {
        const std::size_t z = row / h.out * d.stride + kz * d.dilation - d.before;  // wrap around before the image
        const std::size_t y = row % h.out * h.stride + ky * h.dilation - h.before;
        if (z >= d.in || y >= h.in) continue;
        const float *const g = gradient + row * l.out * channels, *const in = image + (z * h.in + y) * l.in * channels;
        floats of_row[l.kernel] = {};
        for (std::size_t x = 0; x < first_inside; ++x) add_at_border(g, in, x, c, of_row);
        for (std::size_t x = first_inside; x < last_inside; ++x) {
          const floats above = rows::load_at(g + x * channels, c);
          const float* const seen = in + (x * l.stride - l.before) * channels;
          unroll<l.kernel>([&](auto tap) __attribute__((always_inline)) {
            of_row[tap] += above * rows::load_at(seen + tap * l.dilation * channels, c);
          });
        }
        for (std::size_t x = last_inside; x < l.out; ++x) add_at_border(g, in, x, c, of_row);
        unroll<l.kernel>([&](auto tap) __attribute__((always_inline)) { total[tap] += of_row[tap]; });
      }
    }
    float* const to = typed<float>(a->out);
    alignas(64) float numbers[lanes];
    unroll<l.kernel>([&](auto tap) __attribute__((always_inline)) {
      store(numbers, total[tap]);
      for (std::size_t lane = 0; lane < std::min(lanes, channels - c); ++lane)
        to[(c + lane) * o.taps() + (kz * h.kernel + ky) * l.kernel + tap] += numbers[lane];
    });
  }
  static void add_at_border(const float* g, const float* in, std::size_t x, std::size_t c, floats* of_row) {
    const floats above = rows::load_at(g + x * channels, c);
    unroll<l.kernel>([&](auto tap) __attribute__((always_inline)) {
      const std::size_t at = x * l.stride + tap * l.dilation - l.before;
      if (at < l.in) of_row[tap] += above * rows::load_at(in + at * channels, c);
    });
  }
  static void run_bias(const arguments* a, std::size_t samples, std::size_t c) {
    floats total{};
    for (std::size_t s = 0; s < samples; ++s)
      rows::add_rows(total, typed<float>(a[s].inputs[0]), d.out * h.out, l.out, c);
    rows::add_at(typed<float>(a->out) + channels * o.taps(), c, total);
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
