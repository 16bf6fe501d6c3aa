// SPDX-License-Identifier: BSL-1.0
// layer_row<convolution{...}>: one convolution over a square image, its bias and relu, as a contest of its own.
#pragma once
#include "contest.hpp"

#include <cstddef>
#include <string>
#include <type_traits>

namespace bench {

struct convolution {
  std::size_t channels, extent, filters, kernel;
  std::size_t stride = 1, padding = 0, dilation = 1, groups = 1;
  bool transposed = false;
};

namespace detail {

namespace cx = convexpr;

template <convolution L>
using forward_convolution = cx::conv<L.filters, cx::kernel<L.kernel>, cx::stride<L.stride>, cx::padding<L.padding>,
                                     cx::dilation<L.dilation>, cx::groups<L.groups>>;
template <convolution L>
using transposed_convolution = cx::transposed_conv<L.filters, cx::kernel<L.kernel>, cx::stride<L.stride>,
                                                   cx::padding<L.padding>, cx::dilation<L.dilation>>;
template <convolution L>
using one_layer =
    cx::network<cx::input<L.extent, L.extent, L.channels>,
                std::conditional_t<L.transposed, transposed_convolution<L>, forward_convolution<L>>, cx::relu>;

}  // namespace detail

// The name tells the geometry behind the layer's own: "vgg16.c3 64x112 > 128 3s1".
template <convolution L>
listed layer_row(const std::string& group, const std::string& layer) {
  const auto text = [](std::size_t n) { return std::to_string(n); };
  std::string name = layer + " " + text(L.channels) + "x" + text(L.extent) + " > " + text(L.filters) + " " +
                     text(L.kernel) + "s" + text(L.stride);
  if (L.dilation > 1) name += " d" + text(L.dilation);
  if (L.groups > 1) name += " g" + text(L.groups);
  return listed(contest<detail::one_layer<L>>("layers: " + group, std::move(name)));
}

}  // namespace bench
