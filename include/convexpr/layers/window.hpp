// SPDX-License-Identifier: BSL-1.0
// window: how a kernel slides over an input; shared by convolutions and pools.
//   out = floor((in + before + after - dilation (kernel - 1) - 1) / stride) + 1
//   transposed: out = (in - 1) stride - before - after + dilation (kernel - 1) + 1 + output_padding
// Dumoulin & Visin, A guide to convolution arithmetic for deep learning, 2016.
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/layers/options.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace convexpr {

// Taps first to last - 1 of a kernel.
struct tap_range {
  std::size_t first, last;
};

struct axis_window {
  std::size_t in = 1, kernel = 1, stride = 1, dilation = 1, before = 0, after = 0, out = 1;

  constexpr std::size_t span() const { return count_sum(count_product(dilation, kernel - 1), std::size_t{1}); }

  // The input cell under a tap of the window at place `at`; the tap must lie inside the image.
  constexpr std::size_t source(std::size_t at, std::size_t tap) const { return at * stride + tap * dilation - before; }

  // The taps of the window at place `at` that lie inside the image, the others see padding.
  constexpr tap_range taps_inside(std::size_t at) const {
    const std::size_t begin = at * stride;  // counted from the padded edge
    const std::size_t first = begin >= before ? 0 : (before - begin + dilation - 1) / dilation;
    const std::size_t last = begin >= before + in ? 0 : (before + in - begin + dilation - 1) / dilation;
    return {std::min(first, kernel), std::max(std::min(first, kernel), std::min(last, kernel))};
  }
  // How many taps lie inside the padded image; rounding up an extent can push some beyond it.
  constexpr std::size_t taps_padded(std::size_t at) const {
    const std::size_t room = before + in + after - at * stride;
    return std::min(kernel, (room + dilation - 1) / dilation);
  }

  friend constexpr bool operator==(const axis_window&, const axis_window&) = default;
};

// A window over depth, height and width; the axes that an input lacks have extent 1 and stand in front.
struct window {
  axis_window axes[max_spatial_rank]{};
  std::size_t rank = 0;
  refusal error{};

  constexpr const axis_window& operator[](std::size_t axis) const { return axes[max_spatial_rank - rank + axis]; }
  constexpr axis_window& operator[](std::size_t axis) { return axes[max_spatial_rank - rank + axis]; }
  constexpr const axis_window& depth() const { return axes[0]; }
  constexpr const axis_window& height() const { return axes[1]; }
  constexpr const axis_window& width() const { return axes[2]; }

  constexpr std::size_t taps() const { return axes[0].kernel * axes[1].kernel * axes[2].kernel; }
  constexpr std::size_t places() const { return axes[0].out * axes[1].out * axes[2].out; }

  constexpr shape output(std::size_t channels) const {
    shape s;
    s.rank = rank + 1;
    for (std::size_t axis = 0; axis < rank; ++axis) s[axis] = (*this)[axis].out;
    s[rank] = channels;
    return s;
  }
  constexpr axis_maps field() const {
    axis_maps maps;
    for (std::size_t axis = 0; axis < rank; ++axis) {
      const axis_window& w = (*this)[axis];
      maps[axis] = {static_cast<double>(w.span()), static_cast<double>(w.stride),
                    static_cast<double>(w.span() - 1) / 2 - static_cast<double>(w.before)};
    }
    return maps;
  }
};

enum class sliding { convolution, pooling, transposed };

// What a sliding layer was told, before it has met an input.
struct window_options {
  axis_numbers kernel{}, stride{}, dilation{}, padding{}, before{}, after{}, output_padding{};
  bool same = false, same_lower = false, ceil_mode = false;
  bool per_axis = false;  // some option has a number for each axis
  refusal error{};

  // {filters, kernel..., channels}
  constexpr shape kernel_shape(const shape& in, std::size_t filters, std::size_t channels) const {
    shape s;
    s.rank = in.rank + 1;
    s[0] = filters;
    for (std::size_t axis = 0; axis + 1 < in.rank; ++axis) s[axis + 1] = kernel.on(axis, 1);
    s[in.rank] = channels;
    return s;
  }
  constexpr std::size_t taps(const shape& in) const {
    std::size_t product = 1;
    for (std::size_t axis = 0; axis + 1 < in.rank; ++axis) product = count_product(product, kernel.on(axis, 1));
    return product;
  }
};

namespace detail {

constexpr refusal contradiction(const option_list& list) {
  constexpr std::string_view paddings[] = {"padding", "padding_before", "padding_after", "padding_same",
                                           "padding_same_lower"};
  std::string_view first;
  for (std::string_view name : paddings) {
    if (!list.has(name)) continue;
    if (first == "padding_before" && name == "padding_after") continue;
    if (!first.empty()) return refuse("{} and {} contradict each other", first, name);
    first = name;
  }
  if (list.has("ceil_mode") && (list.has("padding_same") || list.has("padding_same_lower")))
    return refuse("{} and ceil_mode contradict each other", first);
  return {};
}

constexpr refusal zero_extent(std::string_view name, const axis_numbers& numbers) {
  for (std::size_t i = 0; i < std::min(numbers.count, max_spatial_rank); ++i)
    if (numbers.values[i] == 0) return refuse("{} is 0", name);
  return {};
}

}  // namespace detail

constexpr window_options read_window(const option_list& list, const axis_numbers& kernel,
                                     std::string_view kernel_name = "kernel extent") {
  window_options w;
  w.kernel = kernel;
  w.stride = list.numbers("stride");
  w.dilation = list.numbers("dilation");
  w.padding = list.numbers("padding");
  w.before = list.numbers("padding_before");
  w.after = list.numbers("padding_after");
  w.output_padding = list.numbers("output_padding");
  w.same = list.has("padding_same");
  w.same_lower = list.has("padding_same_lower");
  w.ceil_mode = list.has("ceil_mode");
  for (const axis_numbers& n : {w.kernel, w.stride, w.dilation, w.padding, w.before, w.after, w.output_padding})
    w.per_axis = w.per_axis || n.count > 1;
  w.error = list.error;
  if (!w.error) w.error = detail::contradiction(list);
  if (!w.error) w.error = detail::zero_extent(kernel_name, w.kernel);
  if (!w.error) w.error = detail::zero_extent("stride", w.stride);
  if (!w.error) w.error = detail::zero_extent("dilation", w.dilation);
  if (!w.error) w.error = detail::zero_extent("groups", list.numbers("groups"));
  return w;
}

namespace detail {

// What a transposed convolution gives before anything is cut off.
constexpr std::size_t full_extent(const axis_window& w, std::size_t output_padding) {
  return count_sum(count_product(w.in - 1, w.stride), w.span(), output_padding);
}

// Padding that makes the output ceil(in / stride), or in * stride for a transposed convolution.
constexpr void pad_same(axis_window& w, sliding kind, bool lower, std::size_t& output_padding) {
  std::size_t total = 0;
  if (kind == sliding::transposed) {
    const std::size_t full = full_extent(w, output_padding), wanted = count_product(w.in, w.stride);
    if (full >= wanted)
      total = full - wanted;
    else
      output_padding += wanted - full;
  } else {
    const std::size_t out = (w.in - 1) / w.stride + 1, needed = count_sum((out - 1) * w.stride, w.span());
    total = needed > w.in ? needed - w.in : 0;
  }
  w.before = lower ? total - total / 2 : total / 2;
  w.after = total - w.before;
}

// Fills in `out`, or says why there is none.
constexpr refusal slide(axis_window& w, sliding kind, bool ceil_mode, std::size_t output_padding, std::size_t axis,
                        std::size_t rank) {
  const std::string_view what = kind == sliding::pooling ? "window" : "kernel";
  const std::size_t padded = w.in + w.before + w.after;
  if (kind == sliding::transposed) {
    if (output_padding != 0 && output_padding >= std::max(w.stride, w.dilation))
      return refuse("output padding {} is not below stride {} or dilation {} ({})", output_padding, w.stride,
                    w.dilation, axis_name(axis, rank));
    const std::size_t full = full_extent(w, output_padding);
    if (full <= w.before + w.after)
      return refuse("padding {} leaves nothing of output extent {} ({})", w.before + w.after, full,
                    axis_name(axis, rank));
    w.out = full - w.before - w.after;
    return {};
  }
  if (kind == sliding::pooling && std::max(w.before, w.after) >= w.span())
    return refuse("padding {} is not smaller than the pooling window {} ({})", std::max(w.before, w.after), w.span(),
                  axis_name(axis, rank));
  if (w.span() > padded) {
    if (w.dilation > 1)
      return refuse("dilated {} extent {} is larger than padded input extent {} ({})", what, w.span(), padded,
                    axis_name(axis, rank));
    return refuse("{} extent {} is larger than padded input extent {} ({})", what, w.kernel, padded,
                  axis_name(axis, rank));
  }
  w.out = (padded - w.span()) / w.stride + 1;
  if (ceil_mode) {
    if ((padded - w.span()) % w.stride != 0) ++w.out;
    if ((w.out - 1) * w.stride >= w.in + w.before) --w.out;
  }
  return {};
}

}  // namespace detail

namespace detail {

constexpr refusal check_per_axis(const window_options& options, std::size_t rank) {
  const struct {
    std::string_view name;
    const axis_numbers& numbers;
  } per_axis[] = {{"kernel", options.kernel},
                  {"stride", options.stride},
                  {"dilation", options.dilation},
                  {"padding", options.padding},
                  {"padding_before", options.before},
                  {"padding_after", options.after},
                  {"output_padding", options.output_padding}};
  for (const auto& [name, numbers] : per_axis)
    if (const refusal r = numbers.check(name, rank)) return r;
  return {};
}

}  // namespace detail

// The window over one input shape.
constexpr window fit_window(const window_options& options, const shape& in, sliding kind) {
  window w;
  w.error = options.error;
  if (w.error) return w;
  if (in.rank < 2 || in.rank > max_spatial_rank + 1) {
    w.error = in.rank < 2
                  ? refuse("it needs a spatial axis beside the channels")
                  : refuse("it slides over at most {} spatial axes, not {}", max_spatial_rank, in.spatial_rank());
    return w;
  }
  w.rank = in.spatial_rank();
  if (options.per_axis) w.error = detail::check_per_axis(options, w.rank);
  if (w.error) return w;
  for (std::size_t axis = 0; axis < w.rank; ++axis) {
    axis_window& a = w[axis];
    a.in = in[axis];
    a.kernel = options.kernel.on(axis, 1);
    a.stride = options.stride.on(axis, kind == sliding::pooling ? a.kernel : 1);
    a.dilation = options.dilation.on(axis, 1);
    a.before = options.padding.on(axis, options.before.on(axis, 0));
    a.after = options.padding.on(axis, options.after.on(axis, 0));
    std::size_t output_padding = options.output_padding.on(axis, 0);
    if (options.same || options.same_lower) {
      detail::pad_same(a, kind, options.same_lower, output_padding);
      // What SAME asks for beyond the full extent is not the user's output padding: it has no upper bound.
      if (kind == sliding::transposed) {
        a.out = count_product(a.in, a.stride);
        continue;
      }
    }
    w.error = detail::slide(a, kind, options.ceil_mode, output_padding, axis, w.rank);
    if (w.error) return w;
  }
  return w;
}

}  // namespace convexpr
