// SPDX-License-Identifier: BSL-1.0
// transposed_conv: the transpose of conv's linear map: every input cell adds its scaled filters to the output.
//   in {..., in_i, ..., C}  ->  out {..., out_i, ..., Filters}
//   out_i = (in_i - 1) stride_i - before_i - after_i + dilation_i (kernel_i - 1) + 1 + output_padding_i
//   out(q, f) = bias(f) + sum over p, t with p stride + t dilation = q + before, and c of weight(f, t, c) in(p, c)
//   weight [Filters][kernel...][C / groups], bias [Filters]
// Zeiler et al., Deconvolutional networks, 2010; Dumoulin & Visin 2016, chapter 4.
#pragma once
#include <convexpr/layers/conv.hpp>

#include <algorithm>
#include <cstddef>

namespace convexpr {

template <std::size_t Filters, auto... Options>
struct transposed_conv {
  static constexpr option_list given =
      read_options<Options...>({"kernel", "stride", "padding", "padding_before", "padding_after", "padding_same",
                                "padding_same_lower", "dilation", "groups", "no_bias", "output_padding"});
  static constexpr window_options sliding_options = read_window(given, given.numbers("kernel"));
  // Not 0, which sliding_options refuses: compilers warn of the divisions below.
  static constexpr std::size_t groups = std::max<std::size_t>(given.numbers("groups").on(0, 1), 1);
  static constexpr bool has_bias = !given.has("no_bias");

  static constexpr window area(const shape& in) { return fit_window(sliding_options, in, sliding::transposed); }

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
                                               taps * Filters / groups, groups, true);
  }
  static consteval std::uint64_t macs(const shape& in, const shape&) {
    return count_macs(in.places(), sliding_options.taps(in), in.channels() / groups, Filters);
  }
  // An output cell q sees the inputs p with p stride in [q + before - span + 1, q + before].
  static consteval axis_maps field(const shape& in) {
    const window w = area(in);
    axis_maps maps;
    for (std::size_t axis = 0; axis < w.rank; ++axis) {
      const axis_window& a = w[axis];
      const auto stride = static_cast<double>(a.stride);
      maps[axis] = {static_cast<double>((a.span() + a.stride - 1) / a.stride), 1 / stride,
                    (static_cast<double>(a.before) - static_cast<double>(a.span() - 1) / 2) / stride};
    }
    return maps;
  }

  static consteval operation work(const shape& in) {
    operation o = detail::sliding_work(operation_kind::transposed_convolution, area(in), in, Filters);
    o.groups = groups;
    o.has_bias = has_bias;
    return o;
  }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out, weights<const T> weight) {
    each_output(in.extents, [&](std::size_t n, std::size_t f, const auto& each_tap) {
      double sum = has_bias ? static_cast<double>(weight[1][f]) : 0.0;
      each_tap([&](std::size_t tap, std::size_t seen, std::size_t channels) {
        const T *number = in.data() + seen, *factor = weight[0].data() + tap;
        for (std::size_t c = 0; c < channels; ++c)
          sum += static_cast<double>(factor[c]) * static_cast<double>(number[c]);
      });
      out[n] = static_cast<T>(sum);
    });
  }
  static constexpr forward_values backward_reads{.output = false};
  // weight' += out' in, bias' += out', in' += weight out', over the same taps.
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T>, weights<const T> weight,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient,
                                 weights<T> weight_gradient) {
    each_output(in.extents, [&](std::size_t n, std::size_t f, const auto& each_tap) {
      const T gradient = out_gradient[n];
      if constexpr (has_bias) weight_gradient[1][f] += gradient;
      each_tap([&](std::size_t tap, std::size_t seen, std::size_t channels) {
        for (std::size_t c = 0; c < channels; ++c) {
          weight_gradient[0][tap + c] += gradient * in[seen + c];
          if (in_gradient.size() != 0) in_gradient[seen + c] += gradient * weight[0][tap + c];
        }
      });
    });
  }

 private:
  // visit(n, f, each_tap) for every number n of the output, of filter f; each_tap(tap(t, s, channels)) calls tap for
  // every place that carries something here: weights from t on go with inputs from s on.
  template <class Visit>
  static constexpr void each_output(const shape& in, Visit visit) {
    const window w = area(in);
    const axis_window d = w.depth(), h = w.height(), l = w.width();
    const std::size_t in_pixel = in.channels(), channels = in_pixel / groups, filters = Filters / groups;
    std::size_t n = 0;
    for (std::size_t z = 0; z < d.out; ++z)
      for (std::size_t y = 0; y < h.out; ++y)
        for (std::size_t x = 0; x < l.out; ++x)
          for (std::size_t f = 0; f < Filters; ++f, ++n)
            visit(n, f, [&](auto&& carry) {
              std::size_t tap = f * w.taps() * channels;
              for (std::size_t kz = 0; kz < d.kernel; ++kz)
                for (std::size_t ky = 0; ky < h.kernel; ++ky)
                  for (std::size_t kx = 0; kx < l.kernel; ++kx, tap += channels) {
                    // the input cell that this tap carries here, if one does
                    std::size_t pz = 0, py = 0, px = 0;
                    if (!source(d, z, kz, pz) || !source(h, y, ky, py) || !source(l, x, kx, px)) continue;
                    carry(tap, ((pz * h.in + py) * l.in + px) * in_pixel + f / filters * channels, channels);
                  }
            });
  }
  static constexpr bool source(const axis_window& w, std::size_t out, std::size_t tap, std::size_t& in) {
    const std::size_t place = out + w.before, shift = tap * w.dilation;
    if (place < shift || (place - shift) % w.stride != 0) return false;
    in = (place - shift) / w.stride;
    return in < w.in;
  }
};

}  // namespace convexpr
