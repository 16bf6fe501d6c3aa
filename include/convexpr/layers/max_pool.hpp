// SPDX-License-Identifier: BSL-1.0
// max_pool: the largest value under each window; padding never wins. max_pool<2>, max_pool<3, stride<2>>.
//   in {..., in_i, ..., C}  ->  out {..., out_i, ..., C}
//   out_i = floor((in_i + before_i + after_i - dilation_i (window_i - 1) - 1) / stride_i) + 1, or rounded up by
//   ceil_mode
#pragma once
#include <convexpr/layers/pool.hpp>

#include <cstddef>
#include <limits>

namespace convexpr {

template <auto... Arguments>
struct max_pool : detail::sliding_pool<max_pool<Arguments...>> {
  static constexpr option_list given =
      read_options<Arguments...>({"stride", "padding", "padding_before", "padding_after", "padding_same",
                                  "padding_same_lower", "dilation", "ceil_mode"},
                                 max_spatial_rank);

  static consteval operation work(const shape& in) {
    return detail::sliding_work(operation_kind::max_pool, max_pool::area(in), in, in.channels());
  }

  template <class T>
  struct largest {
    static constexpr T lowest =
        std::numeric_limits<T>::has_infinity ? -std::numeric_limits<T>::infinity() : std::numeric_limits<T>::lowest();
    T value = lowest;
    constexpr void begin() { value = lowest; }
    constexpr void add(T x) {
      if (x > value || x != x) value = x;  // a NaN wins, and nothing is greater: it stays
    }
    constexpr T result(std::size_t, std::size_t) const { return value; }
  };

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out) {
    max_pool::slide(in, out, largest<T>{});
  }
  static constexpr forward_values backward_reads{.output = false};
  // To the first of the largest.
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T>, weights<const T>,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient, weights<T>) {
    if (in_gradient.size() == 0) return;
    max_pool::each_window(in.extents, [&](std::size_t n, const auto& cells, std::size_t, std::size_t) {
      detail::pass_to_largest(in, cells, out_gradient[n], in_gradient);
    });
  }
};

}  // namespace convexpr
