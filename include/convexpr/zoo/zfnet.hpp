// SPDX-License-Identifier: BSL-1.0
// ZFNet: AlexNet with a smaller first kernel and stride, tuned by looking at what its layers see.
//   zfnet  {224, 224, 3} -> {1000} scores   62,357,608 parameters
// Zeiler & Fergus, Visualizing and understanding convolutional networks, 2014, figure 3. Its contrast normalisation,
// whose constants the paper does not give, is left out.
// Another number of classes: zfnet_for<10>; another head: zfnet_features.
#pragma once
#include <convexpr/zoo/alexnet.hpp>

#include <cstddef>

namespace convexpr::zoo {

// clang-format off
using zfnet_features = sequence<
    as<"conv1", conv<96, kernel<7>, stride<2>, padding<1>>>, relu,
    as<"pool1", max_pool<3, stride<2>, ceil_mode>>,
    as<"conv2", conv<256, kernel<5>, stride<2>>>, relu,
    as<"pool2", max_pool<3, stride<2>, ceil_mode>>,
    as<"conv3", conv<384, kernel<3>, padding<1>>>, relu,
    as<"conv4", conv<384, kernel<3>, padding<1>>>, relu,
    as<"conv5", conv<256, kernel<3>, padding<1>>>, relu,
    as<"pool5", max_pool<3, stride<2>>>>;
// clang-format on

template <std::size_t Classes>
using zfnet_for = network<input<224, 224, 3>, zfnet_features, alexnet_head<Classes>>;
using zfnet = zfnet_for<1000>;

}  // namespace convexpr::zoo
