// SPDX-License-Identifier: BSL-1.0
// folded_weights: what a kernel is given when it packs its numbers: canonical weights, and what became of the bias and
// the batch normalisation behind them.
#pragma once
#include <convexpr/core/config.hpp>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

struct folded_weights {
  const float* weight = nullptr;  // [filters][kernel...][channels / groups]
  const float* scale = nullptr;   // [filters]: the weights of a filter are to be multiplied by it
  const float* offset = nullptr;  // [filters]: added to the sum
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
