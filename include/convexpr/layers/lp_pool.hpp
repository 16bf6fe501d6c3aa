// SPDX-License-Identifier: BSL-1.0
// lp_pool: the p-norm under each window; lp_pool<2> is Euclidean, lp_pool<2, power<3>> takes p = 3.
//   in {..., in_i, ..., C}  ->  out {..., out_i, ..., C}        extents as for max_pool
//   out = (sum over the window of |in|^p)^(1/p)                 padding adds nothing
#pragma once
#include <convexpr/core/math.hpp>
#include <convexpr/layers/pool.hpp>

#include <cstddef>

namespace convexpr {

template <auto... Arguments>
struct lp_pool : detail::sliding_pool<lp_pool<Arguments...>> {
  static constexpr option_list given =
      read_options<Arguments...>({"stride", "padding", "padding_before", "padding_after", "padding_same",
                                  "padding_same_lower", "dilation", "ceil_mode", "power"},
                                 max_spatial_rank);
  static constexpr double exponent = given.real("power", 2);

  static consteval checked output(const shape& in) {
    if (!given.error && !(exponent > 0)) return refuse("its power is not above 0");
    return detail::sliding_pool<lp_pool>::output(in);
  }

  struct norm {
    double sum = 0;
    constexpr void begin() { sum = 0; }
    constexpr void add(double x) { sum += exponent == 2 ? x * x : math::pow(x < 0 ? -x : x, exponent); }
    constexpr double result(std::size_t, std::size_t) const {
      return exponent == 1 ? sum : exponent == 2 ? math::sqrt(sum) : math::pow(sum, 1 / exponent);
    }
  };

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out) {
    lp_pool::slide(in, out, norm{});
  }
  // in' += out' sign(in) (|in| / out)^(p - 1), nothing where in is 0
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T> out, weights<const T>,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient, weights<T>) {
    if (in_gradient.size() == 0) return;
    lp_pool::each_window(in.extents, [&](std::size_t n, const auto& cells, std::size_t, std::size_t) {
      cells([&](std::size_t i) {
        const double x = static_cast<double>(in[i]), size = x < 0 ? -x : x;
        if (size == 0) return;
        const double share = size / static_cast<double>(out[n]);
        const double slope = exponent == 1 ? 1 : exponent == 2 ? share : math::pow(share, exponent - 1);
        in_gradient[i] += out_gradient[n] * static_cast<T>(x < 0 ? -slope : slope);
      });
    });
  }
};

}  // namespace convexpr
