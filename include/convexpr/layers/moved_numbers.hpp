// SPDX-License-Identifier: BSL-1.0
// moved_numbers: what layers share that only move numbers: crops and pads, permutations, shuffles.
#pragma once
#include <convexpr/core/concepts.hpp>

#include <cstddef>

namespace convexpr::detail {

// Layer::each_number(in, out, visit) calls visit(source, target) for every number `source` of an input of shape `in` that
// becomes number `target` of the output; what nobody becomes is 0.
template <class Layer>
struct moved_numbers {
  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out) {
    if (out.size() > in.size())
      for (T& x : out) x = T{};
    Layer::each_number(in.extents, out.extents,
                       [&](std::size_t source, std::size_t target) { out[target] = in[source]; });
  }

  static constexpr forward_values backward_reads{.input = false, .output = false};
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T> out, weights<const T>,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient, weights<T>) {
    if (in_gradient.size() == 0) return;
    Layer::each_number(in.extents, out.extents,
                       [&](std::size_t source, std::size_t target) { in_gradient[source] += out_gradient[target]; });
  }
};

}  // namespace convexpr::detail
