// SPDX-License-Identifier: BSL-1.0
// moving_average: of the parameters of a training, a = decay a + (1 - decay) w at each step, begun with the first: what
// is learned by a noisy training is better by its average than at its end.            Polyak & Juditsky 1992
#pragma once
#include <convexpr/network/parameters.hpp>

#include <cstddef>

namespace convexpr {

template <class Net, class T = float>
class moving_average {
 public:
  constexpr explicit moving_average(double decay = 0.999) : decay_(decay) {}

  constexpr void update(const parameters<Net, T>& weight) {
    const double decay = has_begun_ ? decay_ : 0;
    has_begun_ = true;
    for (std::size_t i = 0; i < Net::value_count; ++i)
      average_.values[i] = static_cast<T>(decay * static_cast<double>(average_.values[i]) +
                                          (1 - decay) * static_cast<double>(weight.values[i]));
  }
  constexpr const parameters<Net, T>& average() const { return average_; }

 private:
  double decay_;
  bool has_begun_ = false;
  parameters<Net, T> average_{};
};

}  // namespace convexpr
