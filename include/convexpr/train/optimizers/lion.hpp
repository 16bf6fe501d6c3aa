// SPDX-License-Identifier: BSL-1.0
// lion   w -= rate (sign(b1 m + (1 - b1) g) + decay w);  then m = b2 m + (1 - b2) g           Chen et al. 2023
#pragma once
#include <convexpr/train/optimizers/rule.hpp>

#include <cstddef>

namespace convexpr {

struct lion {
  double learning_rate = 1e-4;
  double beta1 = 0.9, beta2 = 0.99;
  double weight_decay = 0;

  static constexpr std::size_t memories = 1;
  using progress = detail::no_progress;
  constexpr void advance(progress&) const {}

  template <class T>
  constexpr void step(const progress&, double rate, double decay, T* w, const T* g, T* const* memory,
                      std::size_t count) const {
    for (std::size_t i = 0; i < count; ++i) {
      const double old = static_cast<double>(w[i]), m = static_cast<double>(memory[0][i]);
      const double gradient = static_cast<double>(g[i]), u = beta1 * m + (1 - beta1) * gradient;
      memory[0][i] = static_cast<T>(beta2 * m + (1 - beta2) * gradient);
      w[i] = static_cast<T>(old - rate * ((u > 0 ? 1 : u < 0 ? -1 : 0) + decay * old));
    }
  }
};

}  // namespace convexpr
