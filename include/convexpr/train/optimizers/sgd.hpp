// SPDX-License-Identifier: BSL-1.0
// gradient_descent  w -= rate (g + decay w)
// sgd               h = g + decay w;  b = momentum b + (1 - dampening) h, b = h at first
//                   w -= rate b,  or rate (h + momentum b) with nesterov
// Polyak 1964; Nesterov 1983; in the form of Sutskever et al., On the importance of initialization and momentum, 2013.
#pragma once
#include <convexpr/train/optimizers/rule.hpp>

#include <cstddef>

namespace convexpr {

struct gradient_descent {
  double learning_rate = 0.1;
  double weight_decay = 0;

  static constexpr std::size_t memories = 0;
  using progress = detail::no_progress;
  constexpr void advance(progress&) const {}

  template <class T>
  constexpr void step(const progress&, double rate, double decay, T* w, const T* g, T* const*,
                      std::size_t count) const {
    for (std::size_t i = 0; i < count; ++i) {
      const double old = static_cast<double>(w[i]);
      w[i] = static_cast<T>(old - rate * (static_cast<double>(g[i]) + decay * old));
    }
  }
};

struct sgd {
  double learning_rate = 0.1;
  double momentum = 0.9, dampening = 0;
  double weight_decay = 0;
  bool nesterov = false;

  static constexpr std::size_t memories = 1;
  struct progress {
    bool has_begun = false, is_first = true;
  };
  constexpr void advance(progress& p) const {
    p.is_first = !p.has_begun;
    p.has_begun = true;
  }

  template <class T>
  constexpr void step(const progress& p, double rate, double decay, T* w, const T* g, T* const* memory,
                      std::size_t count) const {
    for (std::size_t i = 0; i < count; ++i) {
      const double old = static_cast<double>(w[i]), h = static_cast<double>(g[i]) + decay * old;
      const double b = p.is_first ? h : momentum * static_cast<double>(memory[0][i]) + (1 - dampening) * h;
      memory[0][i] = static_cast<T>(b);
      w[i] = static_cast<T>(old - rate * (nesterov ? h + momentum * b : b));
    }
  }
};

}  // namespace convexpr
