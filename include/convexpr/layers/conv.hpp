// SPDX-License-Identifier: BSL-1.0
// conv: every filter slides over all channels of its group and sums what it sees (cross-correlation).
//   in {..., in_i, ..., C}  ->  out {..., out_i, ..., Filters}         one axis i for each of 1 to 3 spatial axes
//   out_i = floor((in_i + before_i + after_i - dilation_i (kernel_i - 1) - 1) / stride_i) + 1
//   out(p, f) = bias(f) + sum over taps t and channels c of weight(f, t, c) in(p stride - before + t dilation, c)
//   weight [Filters][kernel...][C / groups], bias [Filters]; a kernel extent that is not given is 1
// Dumoulin & Visin, A guide to convolution arithmetic for deep learning, 2016.
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/layers/kernel_parameters.hpp>
#include <convexpr/layers/operation.hpp>
#include <convexpr/layers/window.hpp>

#include <algorithm>
#include <cstddef>

namespace convexpr {

namespace detail {

// Shared by conv and depthwise_conv: grouped convolution over three axes.
// z y x place in the output, kz ky kx tap of the kernel, f filter, c channel of the filter's group
template <class T>
constexpr void convolve(const window& w, std::size_t groups, tensor_view<const T> in, tensor_view<T> out,
                        weights<const T> weight) {
  const std::size_t in_channels = in.extents.channels(), channels = in_channels / groups;
  const std::size_t filters = out.extents.channels(), filters_per_group = filters / groups;
  const axis_window d = w.depth(), h = w.height(), l = w.width();
  const std::size_t step = l.dilation * in_channels;  // from one tap to the next
  const T *image = in.data(), *kernel = weight[0].data(), *bias = weight.size() > 1 ? weight[1].data() : nullptr;
  const bool has_bias = weight.size() > 1;
  T* result = out.data();
  for (std::size_t z = 0; z < d.out; ++z)
    for (std::size_t y = 0; y < h.out; ++y)
      for (std::size_t x = 0; x < l.out; ++x) {
        const tap_range in_z = d.taps_inside(z), in_y = h.taps_inside(y), in_x = l.taps_inside(x);
        // taps whose cells lie side by side are summed in one run
        const std::size_t taps = step == channels ? in_x.last - in_x.first : 1, run = taps * channels;
        for (std::size_t f = 0; f < filters; ++f) {
          double sum = has_bias ? static_cast<double>(bias[f]) : 0.0;
          for (std::size_t kz = in_z.first; kz < in_z.last; ++kz)
            for (std::size_t ky = in_y.first; ky < in_y.last; ++ky) {
              const std::size_t row = (d.source(z, kz) * h.in + h.source(y, ky)) * l.in;
              std::size_t seen = (row + l.source(x, in_x.first)) * in_channels + f / filters_per_group * channels;
              std::size_t tap = (((f * d.kernel + kz) * h.kernel + ky) * l.kernel + in_x.first) * channels;
              for (std::size_t kx = in_x.first; kx < in_x.last; kx += taps, tap += run, seen += step)
                for (std::size_t c = 0; c < run; ++c)
                  sum += static_cast<double>(kernel[tap + c]) * static_cast<double>(image[seen + c]);
            }
          *result++ = static_cast<T>(sum);
        }
      }
}

// The gradient of convolve: weight' += out' in, bias' += out', in' += weight out', over the same taps.
template <class T>
constexpr void convolve_backward(const window& w, std::size_t groups, tensor_view<const T> in, weights<const T> weight,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient,
                                 weights<T> weight_gradient) {
  const std::size_t in_channels = in.extents.channels(), channels = in_channels / groups;
  const std::size_t filters = out_gradient.extents.channels(), filters_per_group = filters / groups;
  const axis_window d = w.depth(), h = w.height(), l = w.width();
  const bool has_bias = weight.size() > 1, gives_in_gradient = in_gradient.size() != 0;
  const T *result = out_gradient.data(), *image = in.data(), *kernel = weight[0].data();
  T *kernel_gradient = weight_gradient[0].data(), *image_gradient = in_gradient.data();
  T* const bias_gradient = has_bias ? weight_gradient[1].data() : nullptr;
  for (std::size_t z = 0; z < d.out; ++z)
    for (std::size_t y = 0; y < h.out; ++y)
      for (std::size_t x = 0; x < l.out; ++x, result += filters) {
        const tap_range in_z = d.taps_inside(z), in_y = h.taps_inside(y), in_x = l.taps_inside(x);
        for (std::size_t f = 0; f < filters; ++f) {
          const T g = result[f];
          if (has_bias) bias_gradient[f] += g;
          if (adds_nothing(g)) continue;
          for (std::size_t kz = in_z.first; kz < in_z.last; ++kz)
            for (std::size_t ky = in_y.first; ky < in_y.last; ++ky)
              for (std::size_t kx = in_x.first; kx < in_x.last; ++kx) {
                const std::size_t tap = (((f * d.kernel + kz) * h.kernel + ky) * l.kernel + kx) * channels;
                const std::size_t seen =
                    ((d.source(z, kz) * h.in + h.source(y, ky)) * l.in + l.source(x, kx)) * in_channels +
                    f / filters_per_group * channels;
                for (std::size_t c = 0; c < channels; ++c) kernel_gradient[tap + c] += g * image[seen + c];
                if (gives_in_gradient)
                  for (std::size_t c = 0; c < channels; ++c) image_gradient[seen + c] += g * kernel[tap + c];
              }
        }
      }
}

constexpr refusal check_groups(std::size_t groups, std::size_t channels, std::size_t filters) {
  if (channels % groups != 0) return refuse("{} channels do not divide into {} groups", channels, groups);
  if (filters % groups != 0) return refuse("{} filters do not divide into {} groups", filters, groups);
  return {};
}

}  // namespace detail

template <std::size_t Filters, auto... Options>
struct conv {
  static constexpr option_list given =
      read_options<Options...>({"kernel", "stride", "padding", "padding_before", "padding_after", "padding_same",
                                "padding_same_lower", "dilation", "groups", "no_bias"});
  static constexpr window_options sliding_options = read_window(given, given.numbers("kernel"));
  // Not 0, which sliding_options refuses: compilers warn of the divisions below.
  static constexpr std::size_t groups = std::max<std::size_t>(given.numbers("groups").on(0, 1), 1);
  static constexpr bool has_bias = !given.has("no_bias");

  static constexpr window area(const shape& in) { return fit_window(sliding_options, in, sliding::convolution); }

  static consteval checked output(const shape& in) {
    const window w = area(in);
    if (w.error) return w.error;
    if (Filters == 0) return refuse("it has 0 filters");
    if (const refusal r = detail::check_groups(groups, in.channels(), Filters)) return r;
    return w.output(Filters);
  }
  static consteval auto parameters(const shape& in) {
    const std::size_t taps = sliding_options.taps(in);
    const std::size_t channels = in.channels() / groups;
    return detail::kernel_parameters<has_bias>(sliding_options.kernel_shape(in, Filters, channels), taps * channels,
                                               taps * Filters / groups, groups);
  }
  static consteval std::uint64_t macs(const shape& in, const shape& out) {
    return count_macs(out.places(), sliding_options.taps(in), in.channels() / groups, Filters);
  }
  static consteval axis_maps field(const shape& in) { return area(in).field(); }
  static consteval operation work(const shape& in) {
    operation o = detail::sliding_work(operation_kind::convolution, area(in), in, Filters);
    o.groups = groups;
    o.has_bias = has_bias;
    return o;
  }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight) {
    detail::convolve(area(in.extents), groups, in, out, weight);
  }
  static constexpr forward_values backward_reads{.output = false};
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T>, weights<const T> weight,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient,
                                 weights<T> weight_gradient) {
    detail::convolve_backward(area(in.extents), groups, in, weight, out_gradient, in_gradient, weight_gradient);
  }
};

}  // namespace convexpr
