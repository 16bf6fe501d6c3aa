// SPDX-License-Identifier: BSL-1.0
// depthwise_conv: every channel is convolved by filters of its own; depthwise_conv<2, ...> gives two outputs a channel.
//   in {..., in_i, ..., C}  ->  out {..., out_i, ..., C Multiplier}     the extents are those of conv
//   out(p, c Multiplier + m) = bias + sum over taps t of weight(c Multiplier + m, t, 0) in(p stride - before + t
//   dilation, c) weight [C Multiplier][kernel...][1], bias [C Multiplier]; a conv with as many groups as channels
// Howard et al., MobileNets, 2017.
#pragma once
#include <convexpr/layers/conv.hpp>

#include <cstddef>

namespace convexpr {

template <auto... Options>
struct depthwise_conv {
  static constexpr option_list given =
      read_options<Options...>({"kernel", "stride", "padding", "padding_before", "padding_after", "padding_same",
                                "padding_same_lower", "dilation", "no_bias"},
                               1);
  static constexpr window_options sliding_options = read_window(given, given.numbers("kernel"));
  static constexpr std::size_t multiplier = given.leading.on(0, 1);
  static constexpr bool has_bias = !given.has("no_bias");

  static constexpr window area(const shape& in) { return fit_window(sliding_options, in, sliding::convolution); }

  static consteval checked output(const shape& in) {
    const window w = area(in);
    if (w.error) return w.error;
    if (multiplier == 0) return refuse("its channel multiplier is 0");
    return w.output(count_product(in.channels(), multiplier));
  }
  static consteval auto parameters(const shape& in) {
    const std::size_t taps = sliding_options.taps(in);
    return detail::kernel_parameters<has_bias>(sliding_options.kernel_shape(in, in.channels() * multiplier, 1), taps,
                                               taps * multiplier, in.channels());
  }
  static consteval std::uint64_t macs(const shape& in, const shape& out) {
    return count_macs(out.places(), sliding_options.taps(in), in.channels(), multiplier);
  }
  static consteval axis_maps field(const shape& in) { return area(in).field(); }
  static consteval operation work(const shape& in) {
    operation o = detail::sliding_work(operation_kind::convolution, area(in), in, in.channels() * multiplier);
    o.groups = in.channels();
    o.has_bias = has_bias;
    return o;
  }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight) {
    detail::convolve(area(in.extents), in.extents.channels(), in, out, weight);
  }
  static constexpr forward_values backward_reads{.output = false};
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T>, weights<const T> weight,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient,
                                 weights<T> weight_gradient) {
    detail::convolve_backward(area(in.extents), in.extents.channels(), in, weight, out_gradient, in_gradient,
                              weight_gradient);
  }
};

}  // namespace convexpr
