// SPDX-License-Identifier: BSL-1.0
// What Winograd's F(block x block, 3 x 3) costs, to compare with a direct convolution.
#pragma once
#include <convexpr/plan/stage.hpp>
#include <convexpr/plan/target.hpp>
#include <convexpr/plan/winograd_cut.hpp>

namespace convexpr::detail {

// In cycles, of the best way to cut it.
constexpr double winograd_cost(const stage& s, const target& t) { return cut_winograd(s, t).cycles; }

}  // namespace convexpr::detail
