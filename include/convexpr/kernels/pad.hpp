// SPDX-License-Identifier: BSL-1.0
// pad: zero_pad that is no convolution's padding: the input with zeros around it.
//   out = activation(in inside, 0 outside, + added)
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/epilogue.hpp>
#include <convexpr/kernels/geometry.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <cstddef>
#include <string_view>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

struct pad {
  static constexpr std::string_view name = "pad";
  static constexpr kernel_traits traits{.adds = true, .activates = true, .leaves_gaps = true, .overwrites_added = true};

  static constexpr bool serves(const stage& s) { return s.main.is(operation_kind::zero_pad); }
  // A vector is loaded and stored.
  static constexpr offer ask(const stage& s) {
    return {2 * static_cast<double>(s.main.out_places() * whole_vectors(s.main.channels, s.machine.lanes)), {}, 0, 0};
  }
  static constexpr void pack(const stage&, const stage_weights&, std::byte*) {}

  template <stage S>
  struct code {
    static constexpr operation o = S.main;
    static constexpr axis_window d = o.depth(), h = o.height(), l = o.width();
    static constexpr std::size_t lanes = S.machine.lanes, channels = o.channels;
    static constexpr work_units units{d.out * h.out, 1, 1};
    using floats = vec<lanes>;

    static void run(const arguments& a, const band& b) noexcept {
      for (std::size_t row = b.first_row; row < b.last_row; ++row) {
        const std::size_t z = row / h.out - d.before, y = row % h.out - h.before;  // wrap around before the image
        const bool has_row = z < d.in && y < h.in;
        const float* const in = typed<float>(a.in) + (has_row ? (z * h.in + y) * l.in * S.in_pitch : 0);
        for (std::size_t x = 0; x < l.out; ++x) {
          const std::size_t from = x - l.before;
          const bool is_inside = has_row && from < l.in;
          for (std::size_t c = 0; c < channels; c += lanes) {
            const floats value = is_inside ? load_channels(in + from * S.in_pitch + c, channels - c) : floats{};
            epilogue<S>::template finish<channels>(a, value, row * l.out + x, c, channels - c);
          }
        }
      }
    }

   private:
    [[gnu::always_inline]] static inline floats load_channels(const float* from, std::size_t left) {
      return channels % lanes == 0 || left >= lanes ? load<floats>(from) : load_part<floats>(from, left);
    }
  };
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
