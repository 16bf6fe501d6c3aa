// SPDX-License-Identifier: BSL-1.0
// standardize: shifts and scales the whole input to mean 0 and variance 1; a constant input becomes zeros.
//   in, out {...};  out = (in - mean) / max(sqrt(variance), 1 / sqrt(n)), n the number of elements
// The lower bound is that of TensorFlow's per_image_standardization.
#pragma once
#include <convexpr/layers/moments.hpp>

#include <algorithm>
#include <cstddef>

namespace convexpr {

struct standardize {
  static constexpr bool in_place = true;

  static consteval checked output(const shape& in) { return in; }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out) {
    const detail::moments m = detail::moments_of(in.data(), 1, 0, in.size());
    const double deviation = std::max(math::sqrt(m.variance), 1 / math::sqrt(static_cast<double>(in.size())));
    for (std::size_t n = 0; n < in.size(); ++n)
      out[n] = static_cast<T>((static_cast<double>(in[n]) - m.mean) / deviation);
  }
};

}  // namespace convexpr
