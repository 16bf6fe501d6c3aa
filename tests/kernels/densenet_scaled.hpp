// SPDX-License-Identifier: BSL-1.0
// DenseNet-121 as Caffe writes it: behind each batch norm its scale and its shift are layers of their own, and the
// concatenations read tags: 671 layers, 67 tags, 9 outputs. scaled::densenet<Size, Divisor> has blocks of 1 / Divisor of
// the length.
#pragma once
#include <convexpr/convexpr.hpp>
#include <convexpr/zoo/names.hpp>

#include <array>
#include <cstddef>
#include <utility>

namespace scaled {

namespace cx = convexpr;

using cx::zoo::joined;
using cx::zoo::number;

struct scale {
  static constexpr bool in_place = true;
  static consteval cx::checked output(const cx::shape& in) { return in; }
  static consteval auto parameters(const cx::shape& in) {
    return std::array{cx::constant_parameter("weight", {in.channels()}, 1)};
  }
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out, cx::weights<const T> weight) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = weight[0][n % in.extents.channels()] * in[n];
  }
};
struct shift {
  static constexpr bool in_place = true;
  static consteval cx::checked output(const cx::shape& in) { return in; }
  static consteval auto parameters(const cx::shape& in) {
    return std::array{cx::constant_parameter("bias", {in.channels()}, 0)};
  }
  template <class T>
  static constexpr void forward(cx::tensor_view<const T> in, cx::tensor_view<T> out, cx::weights<const T> weight) {
    for (std::size_t n = 0; n < in.size(); ++n) out[n] = weight[0][n % in.extents.channels()] + in[n];
  }
};

template <cx::fixed_text Name>
using norm = cx::sequence<cx::as<joined<Name, "/bn">, cx::batch_norm_with<cx::no_affine>>,
                          cx::as<joined<Name, "/scale">, scale>, cx::as<joined<Name, "/shift">, shift>, cx::relu>;

template <cx::fixed_text Name>
using dense_layer =
    cx::sequence<cx::tag<Name>, norm<joined<Name, "/x1">>, cx::as<joined<Name, "/x1/conv">, cx::conv<128, cx::no_bias>>,
                 norm<joined<Name, "/x2">>,
                 cx::as<joined<Name, "/x2/conv">, cx::conv<32, cx::kernel<3>, cx::padding<1>, cx::no_bias>>,
                 cx::concat<cx::from<Name>, cx::branch<>>>;

template <cx::fixed_text Name, std::size_t... I>
cx::sequence<dense_layer<joined<Name, "_", number<I + 1>>>...> block_of(std::index_sequence<I...>);
template <cx::fixed_text Name, std::size_t Layers>
using block = decltype(block_of<Name>(std::make_index_sequence<Layers>{}));

template <cx::fixed_text Name, std::size_t Channels>
using transition = cx::sequence<norm<joined<Name, "_blk">>,
                                cx::as<joined<Name, "_blk/conv">, cx::conv<Channels, cx::no_bias>>, cx::avg_pool<2>>;

// clang-format off
template <std::size_t Size, std::size_t Divisor>
using densenet = cx::network<
    cx::input<Size, Size, 3>,
    cx::as<"conv1", cx::conv<64, cx::kernel<7>, cx::stride<2>, cx::padding<3>, cx::no_bias>>, norm<"conv1">,
    cx::tag<"o1">, cx::max_pool<3, cx::stride<2>, cx::padding<1>>,
    block<"conv2", 6 / Divisor>, cx::tag<"o2">, transition<"conv2", 128>, cx::tag<"o3">,
    block<"conv3", 12 / Divisor>, cx::tag<"o4">, transition<"conv3", 256>, cx::tag<"o5">,
    block<"conv4", 24 / Divisor>, cx::tag<"o6">, transition<"conv4", 512>, cx::tag<"o7">,
    block<"conv5", 16 / Divisor>, cx::tag<"o8">, norm<"conv5_blk">,
    cx::adaptive_avg_pool<1>, cx::flatten, cx::as<"fc6", cx::dense<1000>>, cx::softmax, cx::tag<"o9">,
    cx::outputs<cx::from<"o1">, cx::from<"o2">, cx::from<"o3">, cx::from<"o4">, cx::from<"o5">, cx::from<"o6">,
                cx::from<"o7">, cx::from<"o8">, cx::from<"o9">>>;
// clang-format on

}  // namespace scaled
