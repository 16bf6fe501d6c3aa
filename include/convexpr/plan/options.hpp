// SPDX-License-Identifier: BSL-1.0
// plan_options: what a user decides about a plan.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/core/element.hpp>
#include <convexpr/plan/kernel.hpp>
#include <convexpr/plan/stage.hpp>

#include <cstddef>
#include <string_view>

namespace convexpr {

// What was measured to be best for one convolution; tune (tune/tune.hpp) writes arrays of them.
struct choice {
  operation convolution{};    // as its layer states it
  std::string_view kernel{};  // by name
  tiling tiles{};
};

// What holds for one machine, and what is planned and compiled for it, carries its name.
inline namespace CONVEXPR_BUILD {

struct plan_options {
  // Layers may be computed by what rounds differently from a sum of products: 3x3 convolutions, for speed
  // (docs/performance.md has the bounds).
  bool winograd = true;
  target machine = native;
  const choice* choices = nullptr;  // of static storage; they overrule the cost model
  std::size_t choice_count = 0;
  // How weights are stored, of layers that have more than so many; sums are of float32 all the same. Half the memory,
  // and half the time where that is what a layer waits for; each weight is rounded (docs/performance.md has the errors).
  element weights = element::float32;
  std::size_t weights_above = 0;
  const kernel_entry* preferred = &no_kernel;  // taken wherever it serves, whatever it costs

  friend constexpr bool operator==(const plan_options&, const plan_options&) = default;
};

inline constexpr plan_options fast{};
// Every sum is taken product by product.
inline constexpr plan_options exact{.winograd = false};

}  // namespace CONVEXPR_BUILD
}  // namespace convexpr
