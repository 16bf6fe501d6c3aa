// SPDX-License-Identifier: BSL-1.0
// group_norm<G>: channels fall into G groups; each group is normalised over its channels and all places.
// instance_norm: the same with every channel a group of its own.
//   in {..., C}  ->  out {..., C}
//   out = weight(c) (in - mean_g) / sqrt(variance_g + epsilon) + bias(c)
//   weight, bias [C]; epsilon 1e-5; options epsilon<...>, no_affine (instance_norm_with<...> for the latter)
// Wu & He, Group normalization, 2018; Ulyanov et al., Instance normalization, 2016.
#pragma once
#include <convexpr/layers/moments.hpp>

#include <cstddef>

namespace convexpr {

namespace detail {

template <class T>
constexpr void normalize_groups(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight,
                                std::size_t groups, double epsilon) {
  const std::size_t channels = in.extents.channels(), width = channels / groups, places = in.extents.places();
  for (std::size_t g = 0; g < groups; ++g) {
    const moments m = moments_of(in.data() + g * width, places, channels, width);
    for (std::size_t p = 0; p < places; ++p)
      for (std::size_t c = g * width; c < (g + 1) * width; ++c)
        out[p * channels + c] = normalized(in[p * channels + c], m, epsilon, weight, c);
  }
}
template <class T>
constexpr void normalize_groups_backward(tensor_view<const T> in, weights<const T> weight,
                                         tensor_view<const T> out_gradient, tensor_view<T> in_gradient,
                                         weights<T> weight_gradient, std::size_t groups, double epsilon) {
  const std::size_t channels = in.extents.channels(), width = channels / groups, places = in.extents.places();
  for (std::size_t g = 0; g < groups; ++g) {
    const normalized_set set{g * width, places, channels, width, g * width};
    normalize_backward(set, moments_of(set, in), in, epsilon, weight, out_gradient, in_gradient, weight_gradient);
  }
}

}  // namespace detail

template <std::size_t Groups, auto... Options>
struct group_norm {
  static constexpr bool in_place = true;
  static constexpr option_list given = read_options<Options...>({"epsilon", "no_affine"});
  static constexpr double epsilon = given.real("epsilon", 1e-5);

  static consteval checked output(const shape& in) {
    if (given.error) return given.error;
    if (const refusal r = detail::check_epsilon(epsilon)) return r;
    if (Groups == 0) return refuse("groups is 0");
    if (in.channels() % Groups != 0) return refuse("{} channels do not divide into {} groups", in.channels(), Groups);
    return in;
  }
  static consteval auto parameters(const shape& in) {
    return detail::affine_parameters<!given.has("no_affine")>({in.channels()});
  }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight) {
    detail::normalize_groups(in, out, weight, Groups, epsilon);
  }
  static constexpr forward_values backward_reads{.output = false};
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T>, weights<const T> weight,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient,
                                 weights<T> weight_gradient) {
    detail::normalize_groups_backward(in, weight, out_gradient, in_gradient, weight_gradient, Groups, epsilon);
  }
};

template <auto... Options>
struct instance_norm_with {
  static constexpr bool in_place = true;
  static constexpr option_list given = read_options<Options...>({"epsilon", "no_affine"});
  static constexpr double epsilon = given.real("epsilon", 1e-5);

  static consteval checked output(const shape& in) {
    if (given.error) return given.error;
    if (const refusal r = detail::check_epsilon(epsilon)) return r;
    if (in.rank < 2) return refuse("it needs a spatial axis beside the channels");
    return in;
  }
  static consteval auto parameters(const shape& in) {
    return detail::affine_parameters<!given.has("no_affine")>({in.channels()});
  }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight) {
    detail::normalize_groups(in, out, weight, in.extents.channels(), epsilon);
  }
  static constexpr forward_values backward_reads{.output = false};
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T>, weights<const T> weight,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient,
                                 weights<T> weight_gradient) {
    detail::normalize_groups_backward(in, weight, out_gradient, in_gradient, weight_gradient, in.extents.channels(),
                                      epsilon);
  }
};

struct instance_norm : instance_norm_with<> {};

}  // namespace convexpr
