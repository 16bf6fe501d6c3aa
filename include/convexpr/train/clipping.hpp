// SPDX-License-Identifier: BSL-1.0
// Gradients that are too large: clip_by_value keeps each number in [-most, most]; clip_by_norm scales all of them by
// most / norm where their Euclidean norm is larger, and gives the norm that there was.          Pascanu et al. 2013
#pragma once
#include <convexpr/core/math.hpp>
#include <convexpr/network/parameters.hpp>

namespace convexpr {

template <class Net, class T>
constexpr void clip_by_value(parameters<Net, T>& gradient, double most) {
  const T limit = static_cast<T>(most);
  for (T& g : gradient.values) g = g > limit ? limit : g < -limit ? -limit : g;
}

template <class Net, class T>
constexpr double clip_by_norm(parameters<Net, T>& gradient, double most) {
  double squares = 0;
  for (const T g : gradient.values) squares += static_cast<double>(g) * static_cast<double>(g);
  const double norm = math::sqrt(squares);
  if (norm > most)
    for (T& g : gradient.values) g = static_cast<T>(static_cast<double>(g) * (most / norm));
  return norm;
}

}  // namespace convexpr
