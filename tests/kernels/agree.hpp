// SPDX-License-Identifier: BSL-1.0
// Compares the model of a network with its reference loop nests.
#pragma once
#include <convexpr/convexpr.hpp>
#include <convexpr/model/model.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <memory>

namespace cx = convexpr;

namespace agree {

// A number from -1 to 1 that looks random.
constexpr float noise(std::size_t i, std::size_t seed) {
  std::size_t x = (i + 1) * 0x9E3779B97F4A7C15u + seed * 0xD1B54A32D192ED03u;
  x ^= x >> 29;
  x *= 0xBF58476D1CE4E5B9u;
  x ^= x >> 32;
  return static_cast<float>(x % 20001) / 10000 - 1;
}

// Weights that keep activations at about one size; statistics and scales that are no identity.
template <class Net>
void fill(cx::parameters<Net>& p) {
  for (std::size_t t = 0; t < cx::manifest<Net>.size(); ++t) {
    const cx::tensor_info& info = cx::manifest<Net>[t];
    const float range = info.role.fan_in == 0 ? 0.5f : std::sqrt(3.0f / static_cast<float>(info.role.fan_in));
    for (std::size_t i = 0; i < info.extents.size(); ++i) {
      const float x = noise(i, t + 1) * range;
      p.values[info.offset + i] = info.role.start == 1 ? 1 + x : x;
    }
  }
}

template <class Net>
struct example {
  std::unique_ptr<cx::parameters<Net>> weights = std::make_unique<cx::parameters<Net>>();
  std::unique_ptr<cx::tensor<float, Net::input>> x = std::make_unique<cx::tensor<float, Net::input>>();

  example() {
    fill(*weights);
    for (std::size_t i = 0; i < x->size(); ++i) (*x)[i] = noise(i, 0);
  }
};

// The largest difference, relative to the largest expected number; infinite where only one side is NaN.
inline double difference(const float* result, const float* expected, std::size_t count) {
  double largest = 0, worst = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (std::isnan(result[i]) != std::isnan(expected[i])) return std::numeric_limits<double>::infinity();
    if (std::isnan(expected[i])) continue;
    largest = std::max(largest, std::abs(static_cast<double>(expected[i])));
    worst = std::max(worst, std::abs(static_cast<double>(result[i]) - static_cast<double>(expected[i])));
  }
  return largest == 0 ? worst : worst / largest;
}

// Of a network with one output; from one thread where the program has no more.
template <class Net, cx::plan_options Options = cx::fast>
double largest_error(cx::threads workers = {}) {
  const example<Net> e;
  cx::model<Net, Options> model(*e.weights, cx::has_threads ? workers : cx::threads{});
  // results go where garbage was, twice
  const auto result = std::make_unique<cx::tensor<float, Net::output>>();
  std::fill(result->begin(), result->end(), std::numeric_limits<float>::quiet_NaN());
  model.run(e.x->data(), result->data());
  model.run(e.x->data(), result->data());
  const auto expected = std::make_unique<cx::tensor<float, Net::output>>(cx::evaluate<Net>(*e.weights, *e.x));
  return difference(result->data(), expected->data(), expected->size());
}

}  // namespace agree
