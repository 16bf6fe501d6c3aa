// SPDX-License-Identifier: BSL-1.0
// Schedules: by which factor the learning rate is multiplied at a step, counted from 0: schedule(step).
//   step_decay{every, factor}           factor^floor(step / every)
//   exponential_decay{factor}           factor^step
//   cosine_decay{steps, last}           last + (1 - last) (1 + cos(pi step / steps)) / 2, then last  Loshchilov & Hutter 2017
//   one_cycle{steps, rising, first, last}   from first up to 1 in the share `rising` of the steps and down to last, along
//                                       cosines                                                      Smith & Topin 2018
//   warm_up{steps, then}                (step + 1) / steps, then then(step - steps)
//   constant_rate                       1
// Any type with operator()(std::size_t) is one.
#pragma once
#include <convexpr/core/math.hpp>

#include <cstddef>
#include <numbers>

namespace convexpr {

struct constant_rate {
  constexpr double operator()(std::size_t) const { return 1; }
};

struct step_decay {
  std::size_t every = 1;
  double factor = 0.1;
  constexpr double operator()(std::size_t step) const {
    return math::pow(factor, static_cast<double>(every == 0 ? 0 : step / every));
  }
};

struct exponential_decay {
  double factor = 0.99;
  constexpr double operator()(std::size_t step) const { return math::pow(factor, static_cast<double>(step)); }
};

namespace detail {

// From `from` at 0 to `to` at 1, along half a cosine.
constexpr double along_cosine(double from, double to, double share) {
  return to + (from - to) * (1 + math::cos(std::numbers::pi * share)) / 2;
}

}  // namespace detail

struct cosine_decay {
  std::size_t steps = 1;
  double last = 0;
  constexpr double operator()(std::size_t step) const {
    return step >= steps ? last : detail::along_cosine(1, last, static_cast<double>(step) / static_cast<double>(steps));
  }
};

struct one_cycle {
  std::size_t steps = 1;
  double rising = 0.3, first = 0.04, last = 4e-6;
  constexpr double operator()(std::size_t step) const {
    if (step + 1 >= steps) return last;
    const double share = static_cast<double>(step) / static_cast<double>(steps - 1);
    return share < rising ? detail::along_cosine(first, 1, share / rising)
                          : detail::along_cosine(1, last, (share - rising) / (1 - rising));
  }
};

template <class Then = constant_rate>
struct warm_up {
  std::size_t steps = 1;
  Then then{};
  constexpr double operator()(std::size_t step) const {
    return step < steps ? static_cast<double>(step + 1) / static_cast<double>(steps) : then(step - steps);
  }
};

}  // namespace convexpr
