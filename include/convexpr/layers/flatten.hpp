// SPDX-License-Identifier: BSL-1.0
// flatten: the elements as one vector, in the order of memory (the last axis runs fastest).
//   in {...}  ->  out {n}, n the number of elements
// reshape<Extents...>: the same elements under other extents.
//   in {...}  ->  out {Extents...}
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/layers/operation.hpp>

#include <cstddef>

namespace convexpr {

namespace detail {

struct same_elements {
  static constexpr bool in_place = true;
  static consteval axis_maps field(const shape& in) { return whole_axes(in); }
  static consteval operation work(const shape& in) { return elementwise(operation_kind::same_elements, in); }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out) {
    const std::size_t count = in.size();
    const T* const x = in.data();
    T* const y = out.data();
    for (std::size_t n = 0; n < count; ++n) y[n] = x[n];
  }
  static constexpr forward_values backward_reads{.input = false, .output = false};
  template <class T>
  static constexpr void backward(tensor_view<const T>, tensor_view<const T>, weights<const T>,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient, weights<T>) {
    const std::size_t count = in_gradient.size();
    const T* const y_gradient = out_gradient.data();
    T* const x_gradient = in_gradient.data();
    for (std::size_t n = 0; n < count; ++n) x_gradient[n] += y_gradient[n];
  }
};

}  // namespace detail

struct flatten : detail::same_elements {
  static consteval checked output(const shape& in) { return shape{in.size()}; }
};

template <std::size_t... Extents>
struct reshape : detail::same_elements {
  static consteval checked output(const shape& in) {
    if constexpr (sizeof...(Extents) == 0 || sizeof...(Extents) > max_rank) {
      return refuse("a shape has 1 to {} extents, not {}", max_rank, sizeof...(Extents));
    } else {
      const shape out{Extents...};
      if (((Extents == 0) || ...)) return refuse("an extent is 0");
      if (out.size() == uncountable<std::size_t>) return refuse("it asks for more elements than can be counted");
      if (out.size() != in.size()) return refuse("it asks for {} elements where there are {}", out.size(), in.size());
      return out;
    }
  }
};

}  // namespace convexpr
