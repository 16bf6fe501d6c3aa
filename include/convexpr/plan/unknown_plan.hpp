// SPDX-License-Identifier: BSL-1.0
// unknown_plan: what stands for the plan of a refused network. Whatever is asserted of it holds, so that the network's
// own sentence stays the only error.
#pragma once
#include <convexpr/core/unknown_number.hpp>

#include <cstddef>

namespace convexpr::detail {

// Any value of any type.
struct unknown_value {
  template <class T>
  constexpr operator T() const {
    return T{};
  }
  friend constexpr bool operator==(unknown_value, const auto&) { return true; }
  friend constexpr bool operator!=(unknown_value, const auto&) { return true; }
};

// A stage, its loop nest and its kernel; their members are those of planned_stage, stage and kernel_entry.
struct unknown_entry {
  unknown_value name{}, traits{};
};
inline constexpr unknown_entry nobody{};

struct unknown_stage {
  struct unknown_nest {
    unknown_value machine{}, main{}, front{}, front_activation{}, adds{}, activation{}, pool{}, in_type{}, out_type{},
        weights{}, has_room{};
    unknown_number in_pitch{}, added_pitch{}, out_pitch{};
    struct unknown_tiles {
      unknown_number places{}, vectors{}, rows{}, width{};
    } tiles{};
  } nest{};
  const unknown_entry* kernel = &nobody;
  unknown_number layer{}, norm{}, front{}, front_norm{}, in{}, added{}, result{}, offset{}, packed_bytes{},
      scratch_bytes{};
};

struct unknown_plan {
  unknown_number arena_bytes{}, lower_bound{}, scratch_bytes{}, unserved{};

  static constexpr unknown_number size() { return {}; }
  constexpr unknown_stage operator[](std::size_t) const { return {}; }
  constexpr const unknown_stage* begin() const { return nullptr; }
  constexpr const unknown_stage* end() const { return nullptr; }
};

}  // namespace convexpr::detail
