// SPDX-License-Identifier: BSL-1.0
// dropout<Rate>: in training, forgets this share of the elements and scales up the rest; otherwise the identity.
//   in, out {...};  inference: out = in
//   training: out = in / (1 - Rate) where r(n) >= Rate, otherwise 0; r uniform in [0, 1), a function of the training's
//   seed, the step, the layer, the sample and the place n                                        Srivastava et al. 2014
#pragma once
#include <convexpr/layers/flatten.hpp>
#include <convexpr/layers/training_moment.hpp>

#include <cstddef>
#include <cstdint>

namespace convexpr {

template <auto Rate>
struct dropout : detail::same_elements {
  static constexpr double rate = static_cast<double>(Rate);

  static consteval checked output(const shape& in) {
    if (!(rate >= 0 && rate < 1)) return refuse("its rate is not in [0, 1)");
    return in;
  }
  static consteval axis_maps field(const shape&) { return {}; }

  template <class T>
  static constexpr void train_forward(batch_view<const T> in, batch_view<T> out, weights<const T>, weights<T>,
                                      const training_moment& now) {
    for (std::size_t s = 0; s < in.samples; ++s) {
      const tensor_view<const T> x = in[s];
      const tensor_view<T> y = out[s];
      const seed random = now.of_sample(s);
      for (std::size_t n = 0; n < x.size(); ++n) y[n] = x[n] * static_cast<T>(kept_share(random, n));
    }
  }
  template <class T>
  static constexpr void train_backward(batch_view<const T>, batch_view<const T>, weights<const T>, weights<const T>,
                                       batch_view<const T> out_gradient, batch_view<T> in_gradient, weights<T>,
                                       const training_moment& now) {
    if (!in_gradient.has_numbers()) return;
    for (std::size_t s = 0; s < in_gradient.samples; ++s) {
      const tensor_view<const T> above = out_gradient[s];
      const tensor_view<T> below = in_gradient[s];
      const seed random = now.of_sample(s);
      for (std::size_t n = 0; n < above.size(); ++n) below[n] += above[n] * static_cast<T>(kept_share(random, n));
    }
  }

 private:
  // Two numbers share the bits of a place.
  static constexpr double kept_share(seed random, std::size_t n) {
    constexpr auto forgotten = static_cast<std::uint64_t>(rate * 0x1p32);
    const std::uint64_t bits = random_bits(random, n / 2) >> (n % 2 * 32) & 0xffffffff;
    return bits < forgotten ? 0 : 1 / (1 - rate);
  }
};

}  // namespace convexpr
