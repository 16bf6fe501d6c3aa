// SPDX-License-Identifier: BSL-1.0
// depthwise_transposed: transposed convolution of every channel by itself, which hands the gradient of a depthwise
// convolution back; channels in the lanes, each output the sum over the taps that reach it.
//   out(q, c) = sum over taps with p stride + tap dilation = q + before of in(p, c) weight(c, tap)
//   weights [vector of channels][tap][lanes]
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/epilogue.hpp>
#include <convexpr/kernels/folded_weights.hpp>
#include <convexpr/kernels/geometry.hpp>
#include <convexpr/kernels/stored.hpp>
#include <convexpr/kernels/training/channel_rows.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>
#include <convexpr/plan/value.hpp>

#include <cstddef>
#include <string_view>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

struct depthwise_transposed {
  static constexpr std::string_view name = "depthwise_transposed";
  static constexpr kernel_traits traits{.adds = true, .activates = true, .overwrites_added = true};

  static constexpr bool serves(const stage& s) {
    const operation& o = s.main;
    return o.is(operation_kind::transposed_convolution) && o.groups == o.channels && o.filters == o.channels &&
           o.groups > 1 && !o.has_bias && !s.has_front();
  }
  static constexpr offer ask(const stage& s) {
    const std::size_t vectors = whole_vectors(s.main.channels, s.machine.lanes), strides = strides_of(s.main);
    return {2 * static_cast<double>(s.main.out_places() * (s.main.taps() / strides + 1) * vectors),
            {},
            vectors * s.main.taps() * s.machine.lanes * sizeof(float),
            0};
  }
  static constexpr void pack(const stage& s, const stage_weights& weights, std::byte* to) {
    const folded_weights w(s.main, weights.main, weights.room);
    const std::size_t channels = s.main.channels, taps = s.main.taps(), lanes = s.machine.lanes;
    packer packed(to);
    for (std::size_t first = 0; first < channels; first += lanes)
      for (std::size_t tap = 0; tap < taps; ++tap)
        for (std::size_t c = first; c < first + lanes; ++c)
          packed.put<float>(c < channels ? w.weight[c * taps + tap] : 0);
  }
  static constexpr std::size_t strides_of(const operation& o) {
    return o.axes[0].stride * o.axes[1].stride * o.axes[2].stride;
  }

  template <stage S>
  struct code;
};

template <stage S>
struct depthwise_transposed::code {
  static constexpr operation o = S.main;
  static constexpr axis_window d = o.depth(), h = o.height(), l = o.width();
  static constexpr std::size_t lanes = S.machine.lanes, channels = o.channels;
  static constexpr work_units units{d.out * h.out, 1, 1};
  using rows = channel_rows<channels, lanes>;
  using floats = vec<lanes>;

  static void run(const arguments& a, const band& b) noexcept {
    for (std::size_t row = b.first_row; row < b.last_row; ++row)
      for (std::size_t c = 0; c < channels; c += lanes)
        unroll<l.stride>([&](auto phase) __attribute__((always_inline)) { run_phase<phase>(a, row, c); });
  }

 private:
  // The input that a tap brings to a place; none where it is beyond the image or between inputs.
  static constexpr std::size_t source(const axis_window& w, std::size_t at, std::size_t tap) {
    const std::size_t place = at + w.before, shift = tap * w.dilation;
    if (place < shift || (place - shift) % w.stride != 0) return none;
    return (place - shift) / w.stride < w.in ? (place - shift) / w.stride : none;
  }

  // Outputs Phase, Phase + stride ... of a row: the same taps reach them all.
  template <std::size_t Phase>
  [[gnu::always_inline]] static inline void run_phase(const arguments& a, std::size_t row, std::size_t c) {
    const float *const in = typed<float>(a.in) + c, *const weight = typed<float>(a.weights) + c * o.taps();
    for (std::size_t x = Phase; x < l.out; x += l.stride) {
      floats sum{};
      for (std::size_t kz = 0; kz < d.kernel; ++kz) {
        const std::size_t z = source(d, row / h.out, kz);
        if (z == none) continue;
        for (std::size_t ky = 0; ky < h.kernel; ++ky) {
          const std::size_t y = source(h, row % h.out, ky);
          if (y == none) continue;
          const float* const from = in + (z * h.in + y) * l.in * S.in_pitch;
          const float* const own = weight + (kz * h.kernel + ky) * l.kernel * lanes;
          unroll<l.kernel>([&](auto kx) __attribute__((always_inline)) {
            constexpr std::size_t shift = kx * l.dilation;
            if constexpr ((Phase + l.before + l.stride * l.span() - shift) % l.stride == 0) {
              const std::size_t at = (x + l.before - shift) / l.stride;
              if (x + l.before >= shift && at < l.in)
                sum += load_row(from + at * S.in_pitch, c) * load<floats>(own + kx * lanes);
            }
          });
        }
      }
      epilogue<S>::template finish<channels>(a, sum, row * l.out + x, c, channels - c);
    }
  }
  [[gnu::always_inline]] static inline floats load_row(const float* from, std::size_t c) {
    return rows::load_at(from - c, c);
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
