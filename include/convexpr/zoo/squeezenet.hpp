// SPDX-License-Identifier: BSL-1.0
// SqueezeNet: the accuracy of AlexNet from 50 times fewer parameters, by fire modules.
//   squeezenet1_0  {224, 224, 3} -> {1000} scores   1,248,424 parameters
//   squeezenet1_1                                   1,235,496            less than half the work
// Iandola et al., SqueezeNet, 2016, table 1, and torchvision; layers are called as in the paper.
// Another number of classes: squeezenet1_1_for<10>; another head: squeezenet1_1_features.
#pragma once
#include <convexpr/convexpr.hpp>

#include <cstddef>

namespace convexpr::zoo {

// Squeezes the channels by 1x1 convolutions, then expands them by 1x1 and 3x3 ones side by side.
template <fixed_text Name, std::size_t Squeezed, std::size_t Expanded>
using fire = sequence<as<Name, as<"squeeze", conv<Squeezed>>>, relu,
                      as<Name, concat<branch<as<"expand1x1", conv<Expanded>>, relu>,
                                      branch<as<"expand3x3", conv<Expanded, kernel<3>, padding<1>>>, relu>>>>;

template <fixed_text Name>
using squeezenet_pool = as<Name, max_pool<3, stride<2>, ceil_mode>>;

using squeezenet1_0_features =
    sequence<as<"conv1", conv<96, kernel<7>, stride<2>>>, relu, squeezenet_pool<"pool1">, fire<"fire2", 16, 64>,
             fire<"fire3", 16, 64>, fire<"fire4", 32, 128>, squeezenet_pool<"pool4">, fire<"fire5", 32, 128>,
             fire<"fire6", 48, 192>, fire<"fire7", 48, 192>, fire<"fire8", 64, 256>, squeezenet_pool<"pool8">,
             fire<"fire9", 64, 256>>;
using squeezenet1_1_features =
    sequence<as<"conv1", conv<64, kernel<3>, stride<2>>>, relu, squeezenet_pool<"pool1">, fire<"fire2", 16, 64>,
             fire<"fire3", 16, 64>, squeezenet_pool<"pool3">, fire<"fire4", 32, 128>, fire<"fire5", 32, 128>,
             squeezenet_pool<"pool5">, fire<"fire6", 48, 192>, fire<"fire7", 48, 192>, fire<"fire8", 64, 256>,
             fire<"fire9", 64, 256>>;

template <class Features, std::size_t Classes>
using squeezenet_classifier = network<input<224, 224, 3>, Features, dropout<0.5>, as<"conv10", conv<Classes>>, relu,
                                      as<"pool10", adaptive_avg_pool<1>>, flatten>;

template <std::size_t Classes>
using squeezenet1_0_for = squeezenet_classifier<squeezenet1_0_features, Classes>;
template <std::size_t Classes>
using squeezenet1_1_for = squeezenet_classifier<squeezenet1_1_features, Classes>;

using squeezenet1_0 = squeezenet1_0_for<1000>;
using squeezenet1_1 = squeezenet1_1_for<1000>;

}  // namespace convexpr::zoo
