// SPDX-License-Identifier: BSL-1.0
// U-Net: a path down that gathers context, and a path up that recalls where things were.
//   unet  {572, 572, 1} -> {388, 388, 2} scores   31,030,658 parameters
// Ronneberger, Fischer & Brox, U-Net: Convolutional networks for biomedical image segmentation, 2015, figure 1.
// Convolutions are not padded, so what is recalled is cropped to what came up.
// Another number of classes: unet_for<4>.
#pragma once
#include <convexpr/convexpr.hpp>

#include <cstddef>

namespace convexpr::zoo {

template <std::size_t Channels>
using unet_convolutions =
    sequence<as<"conv1", conv<Channels, kernel<3>>>, relu, as<"conv2", conv<Channels, kernel<3>>>, relu>;

// Remembers its result under its own name, then halves it.
template <fixed_text Name, std::size_t Channels>
using unet_down = as<Name, unet_convolutions<Channels>, tag<Name>, as<"pool", max_pool<2>>>;

// Doubles the image, and puts it behind the result of Down, cropped by so many cells on each side.
template <fixed_text Name, fixed_text Down, std::size_t Channels, std::size_t Border>
using unet_up = as<Name, as<"upconv", transposed_conv<Channels, kernel<2>, stride<2>>>, tag<Name>, from<Down>,
                   as<"crop", crop<Border>>, as<"concat", concat<from<Name>>>, unet_convolutions<Channels>>;

// clang-format off
template <std::size_t Classes>
using unet_for = network<
    input<572, 572, 1>,
    unet_down<"down0", 64>, unet_down<"down1", 128>, unet_down<"down2", 256>, unet_down<"down3", 512>,
    as<"down4", unet_convolutions<1024>>,
    unet_up<"up3", "down3", 512, 4>,
    unet_up<"up2", "down2", 256, 16>,
    unet_up<"up1", "down1", 128, 40>,
    unet_up<"up0", "down0", 64, 88>,
    as<"out", conv<Classes>>>;
// clang-format on
using unet = unet_for<2>;

}  // namespace convexpr::zoo
