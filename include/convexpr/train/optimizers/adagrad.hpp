// SPDX-License-Identifier: BSL-1.0
// adagrad   h = g + decay w;  s = s + h^2;  w -= rate h / (sqrt(s) + epsilon)              Duchi, Hazan & Singer 2011
#pragma once
#include <convexpr/core/math.hpp>
#include <convexpr/train/optimizers/rule.hpp>

#include <cstddef>

namespace convexpr {

struct adagrad {
  double learning_rate = 1e-2;
  double epsilon = 1e-10;
  double weight_decay = 0;

  static constexpr std::size_t memories = 1;
  using progress = detail::no_progress;
  constexpr void advance(progress&) const {}

  template <class T>
  constexpr void step(const progress&, double rate, double decay, T* w, const T* g, T* const* memory,
                      std::size_t count) const {
    for (std::size_t i = 0; i < count; ++i) {
      const double old = static_cast<double>(w[i]), h = static_cast<double>(g[i]) + decay * old;
      const double s = static_cast<double>(memory[0][i]) + h * h;
      memory[0][i] = static_cast<T>(s);
      w[i] = static_cast<T>(old - rate * h / (math::sqrt(s) + epsilon));
    }
  }
};

}  // namespace convexpr
