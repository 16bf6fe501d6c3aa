// SPDX-License-Identifier: BSL-1.0
// Losses that are a mean over all numbers of the output, each against one number of the target.
//   mean_squared_error    (y - t)^2
//   mean_absolute_error   |y - t|                                                   gradient 0 where they are equal
//   huber{delta}          d^2 / 2 with d = y - t where |d| <= delta, delta (|d| - delta / 2) beyond       Huber 1964
//   binary_cross_entropy  -w t ln s(y) - (1 - t) ln(1 - s(y)) of scores y, s the logistic function, w positive_weight
#pragma once
#include <convexpr/core/math.hpp>
#include <convexpr/train/losses/loss.hpp>

#include <cstddef>
#include <string_view>

namespace convexpr {

namespace detail {

// Function has value(y, t) and slope(y, t), its derivative by y.
template <class Function>
struct elementwise_loss {
  template <class T>
  constexpr double weight(const shape& output, tensor_view<const T> target) const {
    check_target(Function::name, output, target);
    return 1;
  }
  template <class T, class U>
  constexpr T operator()(tensor_view<const T> output, tensor_view<const U> target, double scale,
                         tensor_view<T> gradient) const {
    const auto& function = static_cast<const Function&>(*this);
    const double each = scale / static_cast<double>(output.size());
    double sum = 0;
    for (std::size_t n = 0; n < output.size(); ++n) {
      const double y = static_cast<double>(output[n]), t = static_cast<double>(target[n]);
      sum += function.value(y, t);
      gradient[n] = static_cast<T>(each * function.slope(y, t));
    }
    return static_cast<T>(each * sum);
  }
};

}  // namespace detail

struct mean_squared_error : detail::elementwise_loss<mean_squared_error> {
  static constexpr std::string_view name = "mean_squared_error";
  static constexpr double value(double y, double t) { return (y - t) * (y - t); }
  static constexpr double slope(double y, double t) { return 2 * (y - t); }
};

struct mean_absolute_error : detail::elementwise_loss<mean_absolute_error> {
  static constexpr std::string_view name = "mean_absolute_error";
  static constexpr double value(double y, double t) { return y < t ? t - y : y - t; }
  static constexpr double slope(double y, double t) { return y < t ? -1 : y > t ? 1 : y - t; }
};

struct huber : detail::elementwise_loss<huber> {
  static constexpr std::string_view name = "huber";
  double delta = 1;

  constexpr huber() = default;
  constexpr explicit huber(double d) : delta(d) {
    if (!(delta > 0)) raise(name, refuse("cannot take this delta"), refuse("it is above 0"));
  }
  constexpr double value(double y, double t) const {
    const double d = y < t ? t - y : y - t;
    return d <= delta ? d * d / 2 : delta * (d - delta / 2);
  }
  constexpr double slope(double y, double t) const {
    const double d = y - t;
    return d > delta ? delta : d < -delta ? -delta : d;
  }
};

struct binary_cross_entropy : detail::elementwise_loss<binary_cross_entropy> {
  static constexpr std::string_view name = "binary_cross_entropy";
  double positive_weight = 1;

  constexpr binary_cross_entropy() = default;
  constexpr explicit binary_cross_entropy(double weight) : positive_weight(weight) {
    if (!(weight > 0)) raise(name, refuse("cannot take this positive weight"), refuse("it is above 0"));
  }
  // ln(1 + e^-|y|) does not overflow
  constexpr double value(double y, double t) const {
    const double tail = math::log1p(math::exp(y < 0 ? y : -y));
    const double of_one = tail + (y < 0 ? -y : 0), of_zero = tail + (y < 0 ? 0 : y);
    return positive_weight * t * of_one + (1 - t) * of_zero;
  }
  constexpr double slope(double y, double t) const {
    const double e = math::exp(y < 0 ? y : -y), s = y < 0 ? e / (1 + e) : 1 / (1 + e);
    return (1 - t) * s - positive_weight * t * (1 - s);
  }
};

}  // namespace convexpr
