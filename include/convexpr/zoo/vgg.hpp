// SPDX-License-Identifier: BSL-1.0
// VGG: nothing but 3x3 convolutions, five times halved. Layers are called as in the authors' files: conv1_1 ... fc8.
//   vgg11  {224, 224, 3} -> {1000} scores   132,863,336 parameters
//   vgg13                                   133,047,848
//   vgg16                                   138,357,544
//   vgg19                                   143,667,240
// Simonyan & Zisserman, Very deep convolutional networks for large-scale image recognition, 2015, table 1.
// Another number of classes: vgg16_for<10>; another head: vgg16_features in a network of your own.
#pragma once
#include <convexpr/zoo/alexnet.hpp>
#include <convexpr/zoo/names.hpp>

#include <cstddef>
#include <utility>

namespace convexpr::zoo {

namespace detail {

template <std::size_t Stage, std::size_t Channels, auto... Options, std::size_t... I>
sequence<
    sequence<as<joined<"conv", number<Stage>, "_", number<I + 1>>, conv<Channels, kernel<3>, Options...>>, relu>...>
    vgg_convolutions(std::index_sequence<I...>);

}  // namespace detail

// So many 3x3 convolutions of one width.
template <std::size_t Stage, std::size_t Channels, std::size_t Count, auto... Options>
using vgg_convolutions =
    decltype(detail::vgg_convolutions<Stage, Channels, Options...>(std::make_index_sequence<Count>{}));

// ... and a pool behind them.
template <std::size_t Stage, std::size_t Channels, std::size_t Count, class Pool = max_pool<2>>
using vgg_stage =
    sequence<vgg_convolutions<Stage, Channels, Count, padding<1>>, as<joined<"pool", number<Stage>>, Pool>>;

// How many convolutions each of the five stages has.
template <std::size_t First, std::size_t Second, std::size_t Third, std::size_t Fourth, std::size_t Fifth>
using vgg_features = sequence<vgg_stage<1, 64, First>, vgg_stage<2, 128, Second>, vgg_stage<3, 256, Third>,
                              vgg_stage<4, 512, Fourth>, vgg_stage<5, 512, Fifth>>;

using vgg11_features = vgg_features<1, 1, 2, 2, 2>;
using vgg13_features = vgg_features<2, 2, 2, 2, 2>;
using vgg16_features = vgg_features<2, 2, 3, 3, 3>;
using vgg19_features = vgg_features<2, 2, 4, 4, 4>;

template <class Features, std::size_t Classes>
using vgg_classifier = network<input<224, 224, 3>, Features, alexnet_head<Classes>>;

template <std::size_t Classes>
using vgg11_for = vgg_classifier<vgg11_features, Classes>;
template <std::size_t Classes>
using vgg13_for = vgg_classifier<vgg13_features, Classes>;
template <std::size_t Classes>
using vgg16_for = vgg_classifier<vgg16_features, Classes>;
template <std::size_t Classes>
using vgg19_for = vgg_classifier<vgg19_features, Classes>;

using vgg11 = vgg11_for<1000>;
using vgg13 = vgg13_for<1000>;
using vgg16 = vgg16_for<1000>;
using vgg19 = vgg19_for<1000>;

}  // namespace convexpr::zoo
