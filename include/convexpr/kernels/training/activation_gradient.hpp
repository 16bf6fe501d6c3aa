// SPDX-License-Identifier: BSL-1.0
// activation_gradient: in' = result' slope, number by number; in' may lie where result' lay.
//   reads result', and the result or the input (slope_reads_input)
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/geometry.hpp>
#include <convexpr/kernels/training/slope.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <cstddef>
#include <string_view>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

struct activation_gradient {
  static constexpr std::string_view name = "activation_gradient";
  static constexpr kernel_traits traits{.overwrites_input = true};

  static constexpr bool serves(const stage& s) { return s.main.is(operation_kind::activation_gradient); }
  // Two vectors are loaded, one is stored.
  static constexpr offer ask(const stage& s) {
    return {3 * static_cast<double>(whole_vectors(s.main.out_places() * s.main.channels, s.machine.lanes)), {}, 0, 0};
  }
  static constexpr void pack(const stage&, const stage_weights&, std::byte*) {}

  template <stage S>
  struct code {
    static constexpr std::size_t lanes = S.machine.lanes, size = S.main.out_places() * S.main.channels;
    static constexpr work_units units{1, 1, whole_vectors(size, lanes)};
    using floats = vec<lanes>;

    static void run(const arguments& a, const band& b) noexcept {
      const float *const above = typed<float>(a.inputs[0]), *const known = typed<float>(a.inputs[1]);
      float* const below = typed<float>(a.out);
      std::size_t n = b.first_part * lanes;
      for (; n + lanes <= std::min(b.last_part * lanes, size); n += lanes)
        store(below + n, load<floats>(above + n) * slope<S.main.activation>(load<floats>(known + n)));
      if (n < size && n < b.last_part * lanes)
        store_part(
            below + n,
            load_part<floats>(above + n, size - n) * slope<S.main.activation>(load_part<floats>(known + n, size - n)),
            size - n);
    }
  };
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
