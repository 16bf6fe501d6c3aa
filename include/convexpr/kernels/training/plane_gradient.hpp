// SPDX-License-Identifier: BSL-1.0
// plane_gradient: gradient of the weights of a convolution that sees one channel, over all samples of a step, added to what
// is there: places of a row in the lanes, where channels would leave most of them empty.
//   weight'(f, tap) += sum over samples and places p of result'(p, f) in(source(p, tap))
//   bias'(f) += sum of result'(p, f)
// Results are dealt out into planes whose rows end in zeros, and the image is copied with its padding; a sum for each filter
// and tap of a row stays in registers, and its lanes are added up in the end.
//   reads result', in;  writes [filters][taps], then [filters]
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/geometry.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string_view>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

struct plane_gradient_layout {
  operation o;
  std::size_t lanes, vectors, width, image, plane;  // numbers of the copied image's row, of it, of a plane
  std::size_t together;                             // filters whose sums are in registers
  std::size_t blocks;                               // of filters

  constexpr explicit plane_gradient_layout(const stage& s) : o(s.main), lanes(s.machine.lanes) {
    const axis_window &h = o.height(), &l = o.width();
    vectors = whole_vectors(l.out, lanes);
    width = vectors * lanes + l.span() - 1;
    image = h.in * width;
    plane = h.out * vectors * lanes;
    together = std::clamp<std::size_t>((s.machine.registers - 1) / (l.kernel + 1), 1, o.filters);
    blocks = (o.filters + together - 1) / together;
  }
  constexpr std::size_t parts() const { return blocks * o.height().kernel; }
};

struct plane_gradient {
  static constexpr std::string_view name = "plane_gradient";
  static constexpr kernel_traits traits{};

  static constexpr bool serves(const stage& s) {
    const operation& o = s.main;
    return o.is(operation_kind::convolution_weights) && o.channels == 1 && o.groups == 1 && is_image(o) &&
           o.height().stride == 1 && o.width().stride == 1 && o.width().kernel + 2 <= s.machine.registers;
  }
  // Multiply-adds, and numbers that are dealt out one by one.
  static constexpr offer ask(const stage& s) {
    const plane_gradient_layout l(s);
    const operation& o = s.main;
    const double products = static_cast<double>(o.height().out * l.vectors * o.taps() * o.filters);
    return {products / s.machine.multiply_adds + static_cast<double>(o.out_places() * o.filters),
            {},
            0,
            (l.image + l.plane * o.filters) * sizeof(float)};
  }
  static constexpr void pack(const stage&, const stage_weights&, std::byte*) {}

  template <stage S>
  struct code;
};

template <stage S>
struct plane_gradient::code {
  static constexpr plane_gradient_layout layout{S};
  static constexpr operation o = layout.o;
  static constexpr axis_window h = o.height(), l = o.width();
  static constexpr std::size_t lanes = layout.lanes, filters = o.filters, row = layout.vectors * lanes;
  using floats = vec<lanes>;

  static void run_samples(const arguments* a, std::size_t samples, worker w) noexcept {
    const worker::range parts = w.of(layout.parts()), biases = w.of(filters);
    float *const image = typed<float>(a->scratch), *const planes = image + layout.image;
    std::fill_n(image, layout.image + layout.plane * filters, 0.0f);
    for (std::size_t s = 0; s < samples; ++s) {
      copy_image(typed<float>(a[s].inputs[1]), image);
      deal(typed<float>(a[s].inputs[0]), planes);
      for (std::size_t part = parts.first; part < parts.last; ++part) {
        const std::size_t block = part / h.kernel, tap = part % h.kernel;
        if (block + 1 < layout.blocks)
          run_part<layout.together>(image, planes, block, tap, typed<float>(a->out));
        else
          run_part<filters - (layout.blocks - 1) * layout.together>(image, planes, block, tap, typed<float>(a->out));
      }
      if constexpr (o.has_bias)
        for (std::size_t f = biases.first; f < biases.last; ++f) {
          floats sum{};
          for (std::size_t n = 0; n < layout.plane; n += lanes) sum += load<floats>(planes + f * layout.plane + n);
          typed<float>(a->out)[filters * o.taps() + f] += total(sum);
        }
    }
  }

 private:
  static void copy_image(const float* in, float* to) {
    constexpr std::size_t copied = std::min(l.in, layout.width - std::min(layout.width, l.before));
    for (std::size_t y = 0; y < h.in; ++y)
      std::memcpy(to + y * layout.width + l.before, in + y * l.in, copied * sizeof(float));
  }
  static void deal(const float* result, float* planes) {
    for (std::size_t y = 0; y < h.out; ++y)
      for (std::size_t f = 0; f < filters; ++f) {
        float* const to = planes + f * layout.plane + y * row;
        const float* const from = result + y * l.out * filters + f;
        for (std::size_t x = 0; x < l.out; ++x) to[x] = from[x * filters];
      }
  }

  template <std::size_t Filters>
  static void run_part(const float* image, const float* planes, std::size_t block, std::size_t tap, float* out) {
    constexpr std::size_t taps = l.kernel;
    const std::size_t first = block * layout.together, shift = tap * h.dilation;
    floats sums[Filters * taps] = {};
    for (std::size_t y = 0; y < h.out; ++y) {
      const std::size_t from = y + shift - h.before;  // wraps around before the image
      if (from >= h.in) continue;
      for (std::size_t v = 0; v < layout.vectors; ++v) {
        const float* const seen = image + from * layout.width + v * lanes;
        const float* const above = planes + first * layout.plane + y * row + v * lanes;
        floats results[Filters];
        unroll<Filters>([&](auto f)
                            __attribute__((always_inline)) { results[f] = load<floats>(above + f * layout.plane); });
        unroll<taps>([&](auto kx) __attribute__((always_inline)) {
          const floats x = load<floats>(seen + kx * l.dilation);
          unroll<Filters>([&](auto f) __attribute__((always_inline)) { sums[f * taps + kx] += results[f] * x; });
        });
      }
    }
    unroll<Filters>([&](auto f) __attribute__((always_inline)) {
      unroll<taps>([&](auto kx) __attribute__((always_inline)) {
        out[(first + f) * o.taps() + tap * taps + kx] += total(sums[f * taps + kx]);
      });
    });
  }
  [[gnu::always_inline]] static inline float total(floats x) {
    return reduce_lanes(x, [](floats p, floats q) __attribute__((always_inline)) { return p + q; })[0];
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
