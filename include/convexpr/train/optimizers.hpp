// SPDX-License-Identifier: BSL-1.0
// Optimisers: a rule with its constants, and what the rule remembers of one network's training.
//   gradient_descent  w -= rate g
//   adam              m = b1 m + (1 - b1) g,  v = b2 v + (1 - b2) g^2
//                     w -= rate (m / (1 - b1^t)) / (sqrt(v / (1 - b2^t)) + epsilon)       Kingma & Ba 2015
// weight_decay adds weight_decay * w to the gradient (L2 regularisation); statistics are left alone.
#pragma once
#include <convexpr/core/math.hpp>
#include <convexpr/network/parameters.hpp>
#include <convexpr/network/wrong_use.hpp>

#include <cstddef>

namespace convexpr {

namespace detail {

// Calls step(place) for every trainable number.
template <class Net, class Step>
constexpr void each_trainable(Step step) {
  for (const tensor_info& tensor : manifest<Net>)
    if (tensor.role.trainable)
      for (std::size_t i = 0; i < tensor.extents.size(); ++i) step(tensor.offset + i);
}

}  // namespace detail

struct gradient_descent {
  double learning_rate = 0.1;
  double weight_decay = 0;

  template <class Net, class T>
  struct memory {};

  template <class Net, class T>
  constexpr void update(memory<Net, T>&, parameters<Net, T>& weight, const parameters<Net, T>& gradient) const {
    detail::each_trainable<Net>([&](std::size_t i) {
      const double w = static_cast<double>(weight.values[i]);
      const double g = static_cast<double>(gradient.values[i]) + weight_decay * w;
      weight.values[i] = static_cast<T>(w - learning_rate * g);
    });
  }
};

struct adam {
  double learning_rate = 1e-3;
  double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;
  double weight_decay = 0;

  template <class Net, class T>
  struct memory {
    parameters<Net, T> mean{}, square{};
    double beta1_power = 1, beta2_power = 1;
  };

  template <class Net, class T>
  constexpr void update(memory<Net, T>& past, parameters<Net, T>& weight, const parameters<Net, T>& gradient) const {
    past.beta1_power *= beta1;
    past.beta2_power *= beta2;
    detail::each_trainable<Net>([&](std::size_t i) {
      const double w = static_cast<double>(weight.values[i]);
      const double g = static_cast<double>(gradient.values[i]) + weight_decay * w;
      const double m = beta1 * static_cast<double>(past.mean.values[i]) + (1 - beta1) * g;
      const double v = beta2 * static_cast<double>(past.square.values[i]) + (1 - beta2) * g * g;
      past.mean.values[i] = static_cast<T>(m);
      past.square.values[i] = static_cast<T>(v);
      const double step = m / (1 - past.beta1_power) / (math::sqrt(v / (1 - past.beta2_power)) + epsilon);
      weight.values[i] = static_cast<T>(w - learning_rate * step);
    });
  }
};

// A rule together with what it remembers of one network's training: optimizer<adam, net>{{.learning_rate = 0.01}}.
template <class Rule, class Net, class T = float>
class optimizer {
  static_assert(detail::asserted<detail::is_network<Net>, detail::no_network<Net>>());

 public:
  constexpr explicit optimizer(const Rule& rule) : rule_(rule) {}

  constexpr void update(parameters<Net, T>& weight, const parameters<Net, T>& gradient) {
    rule_.update(past_, weight, gradient);
  }

 private:
  Rule rule_;
  typename Rule::template memory<Net, T> past_{};
};

}  // namespace convexpr
