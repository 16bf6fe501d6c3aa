// SPDX-License-Identifier: BSL-1.0
// batch_norm: each channel is shifted and scaled by statistics gathered in training, then by two learned numbers.
//   in {..., C}  ->  out {..., C}
//   out = weight (in - running_mean) / sqrt(running_var + epsilon) + bias
//   weight, bias, running_mean, running_var [C]; the last two are statistics and not counted as parameters
// In training mean and variance are those of the channel over all samples and places, and
//   running_mean += momentum (mean - running_mean), running_var += momentum (variance n / (n - 1) - running_var)
// batch_norm has epsilon 1e-5 and momentum 0.1; batch_norm_with<epsilon<1e-3>, momentum<0.01>, no_affine> says otherwise.
// Ioffe & Szegedy, Batch normalization, 2015.
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/core/math.hpp>
#include <convexpr/layers/moments.hpp>
#include <convexpr/layers/operation.hpp>
#include <convexpr/layers/options.hpp>
#include <convexpr/layers/training_moment.hpp>

#include <array>
#include <cstddef>

namespace convexpr {

template <auto... Options>
struct batch_norm_with {
  static constexpr bool in_place = true;
  static constexpr option_list given = read_options<Options...>({"epsilon", "no_affine", "momentum"});
  static constexpr double epsilon = given.real("epsilon", 1e-5), momentum = given.real("momentum", 0.1);
  static constexpr bool affine = !given.has("no_affine");

  static consteval checked output(const shape& in) {
    if (given.error) return given.error;
    if (const refusal r = detail::check_epsilon(epsilon)) return r;
    if (!(momentum >= 0 && momentum <= 1)) return refuse("its momentum is not in [0, 1]");
    return in;
  }
  static consteval auto parameters(const shape& in) {
    const shape c{in.channels()};
    const parameter mean = statistic_parameter("running_mean", c, 0, per_channel),
                    variance = statistic_parameter("running_var", c, 1, per_channel);
    if constexpr (affine)
      return std::array{constant_parameter("weight", c, 1, per_channel), constant_parameter("bias", c, 0, per_channel),
                        mean, variance};
    else
      return std::array{mean, variance};
  }

  static consteval operation work(const shape& in) {
    operation o = detail::elementwise(operation_kind::scale_offset, in);
    o.affine = affine;
    o.epsilon = epsilon;
    o.momentum = momentum;
    return o;
  }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight) {
    constexpr std::size_t statistics = affine ? 2 : 0;
    for (std::size_t c = 0; c < in.extents.channels(); ++c)
      normalize_channel(in, out, weight, c,
                        {static_cast<double>(weight[statistics][c]), static_cast<double>(weight[statistics + 1][c])});
  }

  static constexpr forward_values backward_reads{.output = false};
  // Where the statistics stand still: in' += weight out' / deviation, weight' += out' (in - mean) / deviation, bias' +=
  // out'.
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T>, weights<const T> weight,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient,
                                 [[maybe_unused]] weights<T> weight_gradient) {
    const std::size_t channels = in.extents.channels(), statistics = affine ? 2 : 0;
    for (std::size_t c = 0; c < channels; ++c) {
      const double mean = static_cast<double>(weight[statistics][c]);
      const double deviation = math::sqrt(static_cast<double>(weight[statistics + 1][c]) + epsilon);
      const double scale = affine ? static_cast<double>(weight[0][c]) / deviation : 1 / deviation;
      double of_weight = 0, of_bias = 0;
      for (std::size_t n = c; n < in.size(); n += channels) {
        const double gradient = static_cast<double>(out_gradient[n]);
        of_weight += gradient * (static_cast<double>(in[n]) - mean) / deviation;
        of_bias += gradient;
        if (in_gradient.size() != 0) in_gradient[n] += static_cast<T>(gradient * scale);
      }
      if constexpr (affine) {
        weight_gradient[0][c] += static_cast<T>(of_weight);
        weight_gradient[1][c] += static_cast<T>(of_bias);
      }
    }
  }

  // The mean and the variance of each channel.
  static consteval auto batch_saved(const shape& in) {
    const shape c{in.channels()};
    return std::array{constant_parameter("mean", c, 0, per_channel), constant_parameter("variance", c, 1, per_channel)};
  }
  template <class T>
  static constexpr void train_forward(batch_view<const T> in, batch_view<T> out, weights<const T> weight,
                                      weights<T> saved, const training_moment&) {
    for (std::size_t c = 0; c < in.extents.channels(); ++c) {
      const detail::moments m = detail::moments_of(channel(in, c), in.whole());
      saved[0][c] = static_cast<T>(m.mean);
      saved[1][c] = static_cast<T>(m.variance);
      normalize_channel(in.whole(), out.whole(), weight, c, m);
    }
  }
  // As of any numbers that are normalised by their own moments (layers/moments.hpp).
  template <class T>
  static constexpr void train_backward(batch_view<const T> in, batch_view<const T>, weights<const T> weight,
                                       weights<const T> saved, batch_view<const T> out_gradient,
                                       batch_view<T> in_gradient, weights<T> weight_gradient, const training_moment&) {
    constexpr std::size_t statistics = affine ? 2 : 0;
    const double number = static_cast<double>(in.samples * in.extents.places());
    for (std::size_t c = 0; c < in.extents.channels(); ++c) {
      const detail::moments m{static_cast<double>(saved[0][c]), static_cast<double>(saved[1][c])};
      detail::normalize_backward(channel(in, c), m, in.whole(), epsilon, weight.first(statistics), out_gradient.whole(),
                                 in_gradient.whole(), weight_gradient.first(statistics));
      const double unbiased = m.variance * (number > 1 ? number / (number - 1) : 1);
      weight_gradient[statistics][c] +=
          static_cast<T>(momentum * (static_cast<double>(weight[statistics][c]) - m.mean));
      weight_gradient[statistics + 1][c] +=
          static_cast<T>(momentum * (static_cast<double>(weight[statistics + 1][c]) - unbiased));
    }
  }

 private:
  template <class T>
  static constexpr detail::normalized_set channel(batch_view<const T> in, std::size_t c) {
    return {c, in.samples * in.extents.places(), in.extents.channels(), 1, c};
  }
  template <class T>
  static constexpr void normalize_channel(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight,
                                          std::size_t c, const detail::moments& m) {
    const double deviation = math::sqrt(m.variance + epsilon);
    const double scale = affine ? static_cast<double>(weight[0][c]) / deviation : 1 / deviation;
    const double offset = affine ? static_cast<double>(weight[1][c]) : 0.0;
    for (std::size_t n = c; n < in.size(); n += in.extents.channels())
      out[n] = static_cast<T>((static_cast<double>(in[n]) - m.mean) * scale + offset);
  }
};

struct batch_norm : batch_norm_with<> {};

}  // namespace convexpr
