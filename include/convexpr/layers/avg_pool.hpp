// SPDX-License-Identifier: BSL-1.0
// avg_pool: the mean under each window; padding counts in the divisor only with count_padding.
//   in {..., in_i, ..., C}  ->  out {..., out_i, ..., C}        extents as for max_pool
#pragma once
#include <convexpr/layers/pool.hpp>

#include <cstddef>

namespace convexpr {

template <auto... Arguments>
struct avg_pool : detail::sliding_pool<avg_pool<Arguments...>> {
  static constexpr option_list given =
      read_options<Arguments...>({"stride", "padding", "padding_before", "padding_after", "padding_same",
                                  "padding_same_lower", "dilation", "ceil_mode", "count_padding"},
                                 max_spatial_rank);

  static consteval operation work(const shape& in) {
    operation o = detail::sliding_work(operation_kind::avg_pool, avg_pool::area(in), in, in.channels());
    o.count_padding = given.has("count_padding");
    return o;
  }

  // The cells that a mean is over.
  static constexpr std::size_t counted(std::size_t inside, std::size_t padded) {
    return given.has("count_padding") ? padded : inside;
  }
  struct mean {
    double sum = 0;
    constexpr void begin() { sum = 0; }
    constexpr void add(double x) { sum += x; }
    constexpr double result(std::size_t inside, std::size_t padded) const {
      const std::size_t cells = counted(inside, padded);
      return cells == 0 ? 0 : sum / static_cast<double>(cells);
    }
  };

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out) {
    avg_pool::slide(in, out, mean{});
  }
  static constexpr forward_values backward_reads{.input = false, .output = false};
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T>, weights<const T>,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient, weights<T>) {
    if (in_gradient.size() == 0) return;
    avg_pool::each_window(in.extents, [&](std::size_t n, const auto& cells, std::size_t inside, std::size_t padded) {
      const T divisor = static_cast<T>(counted(inside, padded));  // 0 where there are no cells
      cells([&](std::size_t i) { in_gradient[i] += out_gradient[n] / divisor; });
    });
  }
};

}  // namespace convexpr
