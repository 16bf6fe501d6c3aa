// SPDX-License-Identifier: BSL-1.0
// initialize<Net>(how, seed): parameters drawn for training. Only weights are random; biases, scales and statistics
// start as their layer says (0, 1, ...). The numbers depend on the seed and the place alone: the same bits in a
// constant expression and at run time.
//   zeros, uniform{low, high}, normal{mean, deviation}
//   glorot_uniform, glorot_normal   variance 2 / (fan_in + fan_out)      Glorot & Bengio 2010
//   he_uniform, he_normal           variance 2 / fan_in                  He et al. 2015
//   lecun_uniform, lecun_normal     variance 1 / fan_in                  LeCun et al. 1998
#pragma once
#include <convexpr/core/random.hpp>
#include <convexpr/network/parameters.hpp>

#include <concepts>
#include <cstddef>

namespace convexpr {

struct zeros {
  constexpr double operator()(const parameter&, seed, std::size_t) const { return 0; }
};

struct uniform {
  double low = -0.05, high = 0.05;
  constexpr double operator()(const parameter&, seed s, std::size_t place) const {
    return low + math::rounded((high - low) * random_unit(s, place));
  }
};

struct normal {
  double mean = 0, deviation = 0.05;
  constexpr double operator()(const parameter&, seed s, std::size_t place) const {
    return mean + math::rounded(deviation * random_normal(s, place));
  }
};

namespace detail {

enum class fan { both, in };

// Variance scale / fan_in, or scale / ((fan_in + fan_out) / 2).
template <fan Fan, int Scale, bool Normal>
struct variance_scaling {
  constexpr double operator()(const parameter& p, seed s, std::size_t place) const {
    const double n = Fan == fan::in ? static_cast<double>(p.fan_in) : 0.5 * static_cast<double>(p.fan_in + p.fan_out);
    const double variance = Scale / n;
    if constexpr (Normal)
      return math::portable::sqrt(variance) * random_normal(s, place);
    else
      return math::portable::sqrt(3 * variance) * random_symmetric(s, place);
  }
};

}  // namespace detail

struct glorot_uniform : detail::variance_scaling<detail::fan::both, 1, false> {};
struct glorot_normal : detail::variance_scaling<detail::fan::both, 1, true> {};
struct he_uniform : detail::variance_scaling<detail::fan::in, 2, false> {};
struct he_normal : detail::variance_scaling<detail::fan::in, 2, true> {};
struct lecun_uniform : detail::variance_scaling<detail::fan::in, 1, false> {};
struct lecun_normal : detail::variance_scaling<detail::fan::in, 1, true> {};

template <class I>
concept initializer = requires(const I& draw, const parameter& p, seed s, std::size_t place) {
  { draw(p, s, place) } -> std::convertible_to<double>;
};

// Fills parameters that stand somewhere, for networks too large for a stack.
template <class Net, class T>
constexpr void initialize(parameters<Net, T>& weights, const initializer auto& draw, seed s = {}) {
  for (const tensor_info& tensor : weights.tensors())
    for (std::size_t i = 0; i < tensor.extents.size(); ++i) {
      const std::size_t place = tensor.offset + i;
      weights.values[place] = static_cast<T>(tensor.role.random ? draw(tensor.role, s, place) : tensor.role.start);
    }
}

template <class Net, class T = float>
constexpr parameters<Net, T> initialize(const initializer auto& draw, seed s = {}) {
  parameters<Net, T> weights;
  initialize(weights, draw, s);
  return weights;
}

}  // namespace convexpr
