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

// A stage and its loop nest; their members are those of planned_stage and stage.
struct unknown_stage {
  struct unknown_nest {
    unknown_value how{}, main{}, before{}, before_activation{}, adds{}, activation{}, pool{}, has_room{};
    unknown_number in_pitch{}, added_pitch{}, out_pitch{}, places{}, vectors{}, rows{}, block{};
  } nest{};
  unknown_number layer{}, norm{}, before{}, before_norm{}, in{}, added{}, result{}, channel{};
};

struct unknown_plan {
  unknown_number arena_size{}, lower_bound{};

  static constexpr unknown_number size() { return {}; }
  constexpr unknown_stage operator[](std::size_t) const { return {}; }
  constexpr const unknown_stage* begin() const { return nullptr; }
  constexpr const unknown_stage* end() const { return nullptr; }
};

}  // namespace convexpr::detail
