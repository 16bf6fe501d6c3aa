// SPDX-License-Identifier: BSL-1.0
// Numbers for networks to be trained on.
#pragma once
#include "harness.hpp"

#include <cmath>
#include <cstdint>

namespace fuzz {

// From -1 to 1.
class noise {
 public:
  explicit noise(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15u + 1) {}
  double operator()() {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<double>(state_ >> 33) / static_cast<double>(std::uint64_t{1} << 30) - 1;
  }

 private:
  std::uint64_t state_;
};

// An input, and weights by which numbers neither vanish nor grow from layer to layer.
template <class Net, class T>
void draw_numbers(cx::tensor<T, Net::input>& x, noise any) {
  for (T& number : x) number = static_cast<T>(2 * any());
}
template <class Net, class T>
void draw_numbers(cx::parameters<Net, T>& weights, noise any) {
  for (std::size_t t = 0; t < cx::manifest<Net>.size(); ++t) {
    const cx::tensor_info& info = cx::manifest<Net>[t];
    const double range = info.role.fan_in == 0 ? 0.5 : std::sqrt(3.0 / static_cast<double>(info.role.fan_in));
    for (std::size_t i = 0; i < info.extents.size(); ++i)
      weights.values[info.offset + i] =
          static_cast<T>(info.role.start + (info.role.start == 1 ? 0.5 : 1) * range * any());
  }
}

}  // namespace fuzz
