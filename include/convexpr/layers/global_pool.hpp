// SPDX-License-Identifier: BSL-1.0
// global_avg_pool, global_max_pool: the mean or the largest value of each channel over all places.
//   in {..., C}  ->  out {C}                                             Lin, Chen & Yan, Network in network, 2014
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/layers/operation.hpp>
#include <convexpr/layers/pool.hpp>

#include <cstddef>

namespace convexpr {

namespace detail {

struct global_pool {
  static consteval checked output(const shape& in) {
    if (in.rank < 2) return refuse("it needs a spatial axis beside the channels");
    return shape{in.channels()};
  }
  static consteval axis_maps field(const shape& in) { return whole_axes(in); }
  // A window as large as the image.
  static consteval operation whole_window(operation_kind kind, const shape& in) {
    operation o = elementwise(kind, in);
    o.axes[2].kernel = in.places();
    o.axes[2].out = 1;
    return o;
  }
};

}  // namespace detail

struct global_avg_pool : detail::global_pool {
  static consteval operation work(const shape& in) { return whole_window(operation_kind::avg_pool, in); }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out) {
    const std::size_t channels = out.size(), places = in.extents.places();
    const T* const x = in.data();
    for (std::size_t c = 0; c < channels; ++c) {
      double sum = 0;
      for (std::size_t p = 0; p < places; ++p) sum += static_cast<double>(x[p * channels + c]);
      out[c] = static_cast<T>(sum / static_cast<double>(places));
    }
  }
  static constexpr forward_values backward_reads{.input = false, .output = false};
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T>, weights<const T>,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient, weights<T>) {
    const std::size_t channels = in.extents.channels();
    const T share = 1 / static_cast<T>(in.extents.places());
    const std::size_t count = in_gradient.size();
    const T* const y_gradient = out_gradient.data();
    T* const x_gradient = in_gradient.data();
    for (std::size_t n = 0; n < count; ++n) x_gradient[n] += y_gradient[n % channels] * share;
  }
};

struct global_max_pool : detail::global_pool {
  static consteval operation work(const shape& in) { return whole_window(operation_kind::max_pool, in); }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out) {
    const std::size_t channels = out.size(), count = in.size();
    const T* const from = in.data();
    for (std::size_t c = 0; c < channels; ++c) {
      T largest = from[c];
      for (std::size_t i = c + channels; i < count; i += channels) {
        const T x = from[i];
        if (x > largest || x != x) largest = x;  // a NaN stays
      }
      out[c] = largest;
    }
  }
  static constexpr forward_values backward_reads{.output = false};
  // To the first of the largest.
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T>, weights<const T>,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient, weights<T>) {
    if (in_gradient.size() == 0) return;
    const std::size_t channels = in.extents.channels(), count = in.size();
    for (std::size_t c = 0; c < channels; ++c) {
      const auto cells = [&](auto&& cell) {
        for (std::size_t i = c; i < count; i += channels) cell(i);
      };
      detail::pass_to_largest(in, cells, out_gradient[c], in_gradient);
    }
  }
};

}  // namespace convexpr
