// SPDX-License-Identifier: BSL-1.0
// rmsprop   h = g + decay w;  v = smoothing v + (1 - smoothing) h^2
//           w -= rate h / (sqrt(v) + epsilon)
// with momentum b = momentum b + h / (sqrt(v) + epsilon), w -= rate b.            Tieleman & Hinton, lecture 6.5, 2012
#pragma once
#include <convexpr/core/math.hpp>
#include <convexpr/train/optimizers/rule.hpp>

#include <cstddef>

namespace convexpr {

struct rmsprop {
  double learning_rate = 1e-2;
  double smoothing = 0.99, epsilon = 1e-8, momentum = 0;
  double weight_decay = 0;

  static constexpr std::size_t memories = 2;
  using progress = detail::no_progress;
  constexpr void advance(progress&) const {}

  template <class T>
  constexpr void step(const progress&, double rate, double decay, T* w, const T* g, T* const* memory,
                      std::size_t count) const {
    for (std::size_t i = 0; i < count; ++i) {
      const double old = static_cast<double>(w[i]), h = static_cast<double>(g[i]) + decay * old;
      const double v = smoothing * static_cast<double>(memory[0][i]) + (1 - smoothing) * h * h;
      const double b = momentum * static_cast<double>(memory[1][i]) + h / (math::sqrt(v) + epsilon);
      memory[0][i] = static_cast<T>(v);
      memory[1][i] = static_cast<T>(b);
      w[i] = static_cast<T>(old - rate * b);
    }
  }
};

}  // namespace convexpr
