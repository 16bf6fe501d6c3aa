// SPDX-License-Identifier: BSL-1.0
// dense: every output is a weighted sum of all inputs.
//   in {C}  ->  out {Units}
//   out(f) = bias(f) + sum over c of weight(f, c) in(c)
//   weight [Units][C], bias [Units]
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/layers/kernel_parameters.hpp>
#include <convexpr/layers/operation.hpp>
#include <convexpr/layers/options.hpp>

#include <cstddef>

namespace convexpr {

template <std::size_t Units, auto... Options>
struct dense {
  static constexpr option_list given = read_options<Options...>({"no_bias"});
  static constexpr bool has_bias = !given.has("no_bias");

  static consteval checked output(const shape& in) {
    if (given.error) return given.error;
    if (Units == 0) return refuse("it has 0 units");
    if (in.rank != 1) return refuse("dense takes a vector, so flatten or pool to a vector first");
    return shape{Units};
  }
  static consteval auto parameters(const shape& in) {
    return detail::kernel_parameters<has_bias>(shape{Units, in[0]}, in[0], Units);
  }
  static consteval std::uint64_t macs(const shape& in, const shape&) { return count_macs(in[0], Units); }
  // A convolution of one place.
  static consteval operation work(const shape& in) {
    operation o = detail::elementwise(operation_kind::convolution, in);
    o.filters = Units;
    o.has_bias = has_bias;
    return o;
  }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight) {
    const T *row = weight[0].data(), *const x = in.data(), *const bias = has_bias ? weight[1].data() : nullptr;
    const std::size_t channels = in.size();
    for (std::size_t f = 0; f < Units; ++f, row += channels) {
      double sum = has_bias ? static_cast<double>(bias[f]) : 0.0;
      for (std::size_t c = 0; c < channels; ++c) sum += static_cast<double>(row[c]) * static_cast<double>(x[c]);
      out[f] = static_cast<T>(sum);
    }
  }

  // in' = W^T out',  W' += out' in^T,  bias' += out'
  static constexpr forward_values backward_reads{.output = false};
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T>, weights<const T> weight,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient,
                                 weights<T> weight_gradient) {
    const std::size_t channels = in.size();
    const bool gives_in_gradient = in_gradient.size() != 0;
    const T *row = weight[0].data(), *const x = in.data(), *const y_gradient = out_gradient.data();
    T *row_gradient = weight_gradient[0].data(), *const x_gradient = in_gradient.data();
    [[maybe_unused]] T* const bias_gradient = has_bias ? weight_gradient[1].data() : nullptr;
    for (std::size_t f = 0; f < Units; ++f, row += channels, row_gradient += channels) {
      const T g = y_gradient[f];
      if constexpr (has_bias) bias_gradient[f] += g;
      if (adds_nothing(g)) continue;
      for (std::size_t c = 0; c < channels; ++c) row_gradient[c] += g * x[c];
      if (gives_in_gradient)
        for (std::size_t c = 0; c < channels; ++c) x_gradient[c] += g * row[c];
    }
  }
};

}  // namespace convexpr
