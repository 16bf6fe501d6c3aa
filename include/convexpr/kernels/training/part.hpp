// SPDX-License-Identifier: BSL-1.0
// part: some of the channels of a tensor: out(place, c) = in(place, first + c).
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/geometry.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/kernel.hpp>

#include <cstddef>
#include <cstring>
#include <string_view>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

struct part {
  static constexpr std::string_view name = "part";
  static constexpr kernel_traits traits{};

  static constexpr bool serves(const stage& s) { return s.main.is(operation_kind::part); }
  static constexpr offer ask(const stage& s) {
    return {2 * static_cast<double>(s.main.out_places() * whole_vectors(s.main.filters, s.machine.lanes)), {}, 0, 0};
  }
  static constexpr void pack(const stage&, const stage_weights&, std::byte*) {}

  template <stage S>
  struct code {
    static constexpr work_units units{S.main.out_places(), 1, 1};

    static void run(const arguments& a, const band& b) noexcept {
      for (std::size_t place = b.first_row; place < b.last_row; ++place)
        std::memcpy(typed<float>(a.out) + place * S.main.filters,
                    typed<float>(a.inputs[0]) + place * S.main.channels + S.main.width().before,
                    S.main.filters * sizeof(float));
    }
  };
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
