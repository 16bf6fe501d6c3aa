// SPDX-License-Identifier: BSL-1.0
// layer_norm: normalises over the channels of each place; layer_norm_with<axes<3>> over the last three axes together.
//   in {..., C}  ->  out {..., C}
//   out = weight (in - mean) / sqrt(variance + epsilon) + bias, weight and bias of the extents normalised over
//   epsilon 1e-5; options axes<...>, epsilon<...>, no_affine                 Ba, Kiros & Hinton 2016
#pragma once
#include <convexpr/layers/moments.hpp>

#include <cstddef>

namespace convexpr {

template <auto... Options>
struct layer_norm_with {
  static constexpr bool in_place = true;
  static constexpr option_list given = read_options<Options...>({"epsilon", "no_affine", "axes"});
  static constexpr double epsilon = given.real("epsilon", 1e-5);
  static constexpr std::size_t axes = given.numbers("axes").on(0, 1);

  static consteval checked output(const shape& in) {
    if (given.error) return given.error;
    if (const refusal r = detail::check_epsilon(epsilon)) return r;
    if (axes == 0 || axes > in.rank) return refuse("it cannot normalise over {} of {} axes", axes, in.rank);
    return in;
  }
  static consteval auto parameters(const shape& in) {
    return detail::affine_parameters<!given.has("no_affine")>(trailing(in), trailing_axes());
  }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight) {
    const std::size_t width = trailing(in.extents).size();
    for (std::size_t start = 0; start < in.size(); start += width) {
      const detail::moments m = detail::moments_of(in.data() + start, 1, 0, width);
      for (std::size_t i = 0; i < width; ++i) out[start + i] = detail::normalized(in[start + i], m, epsilon, weight, i);
    }
  }
  static constexpr forward_values backward_reads{.output = false};
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T>, weights<const T> weight,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient,
                                 weights<T> weight_gradient) {
    const std::size_t width = trailing(in.extents).size();
    for (std::size_t start = 0; start < in.size(); start += width) {
      const detail::normalized_set set{start, 1, 0, width, 0};
      detail::normalize_backward(set, detail::moments_of(set, in), in, epsilon, weight, out_gradient, in_gradient,
                                 weight_gradient);
    }
  }

 private:
  static constexpr shape trailing(const shape& in) {
    shape s;
    s.rank = axes;
    for (std::size_t axis = 0; axis < axes; ++axis) s[axis] = in[in.rank - axes + axis];
    return s;
  }
  static constexpr axis_meanings trailing_axes() {
    axis_meanings meanings{};
    for (std::size_t axis = 0; axis + 1 < axes; ++axis) meanings[axis] = axis_meaning::places;
    meanings[axes - 1] = axis_meaning::channels;
    return meanings;
  }
};

struct layer_norm : layer_norm_with<> {};

}  // namespace convexpr
