// SPDX-License-Identifier: BSL-1.0
// adam    h = g + decay w
//         m = b1 m + (1 - b1) h,  v = b2 v + (1 - b2) h^2
//         w -= rate (m / (1 - b1^t)) / (sqrt(v / (1 - b2^t)) + epsilon)                      Kingma & Ba 2015
// adamw   the same with h = g, and w -= rate decay w in front                                Loshchilov & Hutter 2019
#pragma once
#include <convexpr/core/math.hpp>
#include <convexpr/train/optimizers/rule.hpp>

#include <cstddef>

namespace convexpr {

namespace detail {

struct adam_progress {
  double beta1_power = 1, beta2_power = 1;
};
struct adam_step {
  double beta1, beta2, epsilon, rate, of_mean, of_square;

  template <class Rule>
  constexpr adam_step(const Rule& rule, const adam_progress& p, double r)
      : beta1(rule.beta1),
        beta2(rule.beta2),
        epsilon(rule.epsilon),
        rate(r),
        of_mean(1 - p.beta1_power),
        of_square(1 - p.beta2_power) {}

  template <class T>
  constexpr T operator()(double w, double h, T& mean, T& square) const {
    const double m = beta1 * static_cast<double>(mean) + (1 - beta1) * h;
    const double v = beta2 * static_cast<double>(square) + (1 - beta2) * h * h;
    mean = static_cast<T>(m);
    square = static_cast<T>(v);
    return static_cast<T>(w - rate * (m / of_mean / (math::sqrt(v / of_square) + epsilon)));
  }
};

}  // namespace detail

struct adam {
  double learning_rate = 1e-3;
  double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;
  double weight_decay = 0;

  static constexpr std::size_t memories = 2;
  using progress = detail::adam_progress;
  constexpr void advance(progress& p) const {
    p.beta1_power *= beta1;
    p.beta2_power *= beta2;
  }

  template <class T>
  constexpr void step(const progress& p, double rate, double decay, T* w, const T* g, T* const* memory,
                      std::size_t count) const {
    const detail::adam_step step(*this, p, rate);
    for (std::size_t i = 0; i < count; ++i) {
      const double old = static_cast<double>(w[i]);
      w[i] = step(old, static_cast<double>(g[i]) + decay * old, memory[0][i], memory[1][i]);
    }
  }
};

struct adamw {
  double learning_rate = 1e-3;
  double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;
  double weight_decay = 1e-2;

  static constexpr std::size_t memories = 2;
  using progress = detail::adam_progress;
  constexpr void advance(progress& p) const {
    p.beta1_power *= beta1;
    p.beta2_power *= beta2;
  }

  template <class T>
  constexpr void step(const progress& p, double rate, double decay, T* w, const T* g, T* const* memory,
                      std::size_t count) const {
    const detail::adam_step step(*this, p, rate);
    for (std::size_t i = 0; i < count; ++i)
      w[i] =
          step(static_cast<double>(w[i]) * (1 - rate * decay), static_cast<double>(g[i]), memory[0][i], memory[1][i]);
  }
};

}  // namespace convexpr
