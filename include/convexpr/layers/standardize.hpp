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
    const double deviation = std::max(math::sqrt(m.variance), least_deviation(in.size()));
    for (std::size_t n = 0; n < in.size(); ++n)
      out[n] = static_cast<T>((static_cast<double>(in[n]) - m.mean) / deviation);
  }
  static constexpr forward_values backward_reads{.output = false};
  // Where the lower bound holds the deviation is a constant: in' += (out' - mean of out') / deviation.
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T>, weights<const T> weight,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient,
                                 weights<T> weight_gradient) {
    if (in_gradient.size() == 0) return;
    const double least = least_deviation(in.size());
    const detail::normalized_set set{0, 1, 0, in.size(), 0};
    const detail::moments m = detail::moments_of(set, in);
    if (math::sqrt(m.variance) > least) {
      detail::normalize_backward(set, m, in, 0, weight, out_gradient, in_gradient, weight_gradient);
      return;
    }
    const double mean = detail::moments_of(out_gradient.data(), 1, 0, in.size()).mean;
    for (std::size_t n = 0; n < in.size(); ++n)
      in_gradient[n] += static_cast<T>((static_cast<double>(out_gradient[n]) - mean) / least);
  }

 private:
  static constexpr double least_deviation(std::size_t count) { return 1 / math::sqrt(static_cast<double>(count)); }
};

}  // namespace convexpr
