// SPDX-License-Identifier: BSL-1.0
// folded_weights: canonical weights, and what became of the bias and the batch normalisation behind them:
//   y = scale (W x) + offset      for each filter; in double until it is stored
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/core/math.hpp>
#include <convexpr/kernels/transpose.hpp>
#include <convexpr/plan/kernel.hpp>

#include <cstddef>
#include <span>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

struct folded_weights {
  const float* weight = nullptr;  // [filters][kernel...][channels / groups]; none where only a norm is left
  std::span<float> scale{};       // the weights of a filter are to be multiplied by it
  std::span<float> offset{};      // added to the sum

  // `room` for two numbers a filter.
  constexpr folded_weights(const operation& o, const layer_weights& w, std::span<float> room)
      : scale(room.first(o.filters)), offset(room.subspan(o.filters, o.filters)) {
    if (!w.tensors.empty()) weight = w.tensors[0].data();
    const bool has_bias = !w.tensors.empty() && o.has_bias, affine = w.norm_work.affine;
    for (std::size_t f = 0; f < o.filters; ++f) {
      double s = 1, b = has_bias ? static_cast<double>(w.tensors[1][f]) : 0.0;
      if (!w.norm.empty()) {
        const auto number = [&](std::size_t tensor) { return static_cast<double>(w.norm[tensor][f]); };
        s = 1 / math::sqrt(number(affine ? 3 : 1) + w.norm_work.epsilon);
        if (affine) s *= number(0);
        b = (b - number(affine ? 2 : 0)) * s + (affine ? number(1) : 0.0);
      }
      scale[f] = static_cast<float>(s);
      offset[f] = static_cast<float>(b);
    }
  }

  // Of `count` filters from `first` on: the numbers from `begin` on of each, of which it has `size`.
  constexpr number_rows rows(std::size_t first, std::size_t count, std::size_t size, std::size_t begin = 0) const {
    return {weight + first * size + begin, size, count, scale.data() + first};
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
