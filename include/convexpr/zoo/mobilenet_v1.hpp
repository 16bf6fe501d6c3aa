// SPDX-License-Identifier: BSL-1.0
// MobileNet: convolutions split into one a channel and one across channels.
//   mobilenet_v1          {224, 224, 3} -> {1000} scores   4,231,976 parameters
//   mobilenet_v1_025_128  {128, 128, 3} -> {1000} scores     470,072             a quarter of the width, as in Keras
// Howard et al., MobileNets, 2017, table 1. Where Keras halves an image, it pads only behind it: padding_same.
// Another number of classes, width (in percent), image or padding: mobilenet_v1_for<10, 50, 160, padding_same>;
// another head: mobilenet_v1_features.
#pragma once
#include <convexpr/convexpr.hpp>
#include <convexpr/zoo/names.hpp>

#include <cstddef>

namespace convexpr::zoo {

// A 3x3 convolution a channel, then a 1x1 across channels; `Number` counts the pairs.
template <std::size_t Number, std::size_t Channels, std::size_t Stride, auto Padding>
using separable_conv =
    sequence<as<joined<"conv_dw_", number<Number>>, depthwise_conv<kernel<3>, stride<Stride>, Padding, no_bias>>,
             as<joined<"conv_dw_", number<Number>, "_bn">, batch_norm>, relu6,
             as<joined<"conv_pw_", number<Number>>, conv<Channels, no_bias>>,
             as<joined<"conv_pw_", number<Number>, "_bn">, batch_norm>, relu6>;

// clang-format off
template <std::size_t Width, auto Padding>
using mobilenet_v1_features = sequence<
    as<"conv1", conv<32 * Width / 100, kernel<3>, stride<2>, Padding, no_bias>>, as<"conv1_bn", batch_norm>, relu6,
    separable_conv< 1,   64 * Width / 100, 1, Padding>,
    separable_conv< 2,  128 * Width / 100, 2, Padding>,
    separable_conv< 3,  128 * Width / 100, 1, Padding>,
    separable_conv< 4,  256 * Width / 100, 2, Padding>,
    separable_conv< 5,  256 * Width / 100, 1, Padding>,
    separable_conv< 6,  512 * Width / 100, 2, Padding>,
    separable_conv< 7,  512 * Width / 100, 1, Padding>,
    separable_conv< 8,  512 * Width / 100, 1, Padding>,
    separable_conv< 9,  512 * Width / 100, 1, Padding>,
    separable_conv<10,  512 * Width / 100, 1, Padding>,
    separable_conv<11,  512 * Width / 100, 1, Padding>,
    separable_conv<12, 1024 * Width / 100, 2, Padding>,
    separable_conv<13, 1024 * Width / 100, 1, Padding>>;
// clang-format on

template <std::size_t Classes, std::size_t Width = 100, std::size_t Extent = 224, auto Padding = padding<1>>
using mobilenet_v1_for = network<input<Extent, Extent, 3>, mobilenet_v1_features<Width, Padding>,
                                 as<"avgpool", adaptive_avg_pool<1>>, as<"flatten", flatten>, as<"fc", dense<Classes>>>;
using mobilenet_v1 = mobilenet_v1_for<1000>;
using mobilenet_v1_025_128 = mobilenet_v1_for<1000, 25, 128, padding_same>;

}  // namespace convexpr::zoo
