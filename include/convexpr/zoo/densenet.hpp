// SPDX-License-Identifier: BSL-1.0
// DenseNet: every layer sees the outputs of all those before it in its block, and adds 32 channels to them.
//   densenet121  {224, 224, 3} -> {1000} scores   7,978,856 parameters
// Huang, Liu, van der Maaten & Weinberger, Densely connected convolutional networks, 2017, table 1.
// torchvision writes features.denseblock1.denselayer1 for the denseblock1.1 of this file.
// Another number of classes: densenet121_for<10>; another head: densenet121_features.
#pragma once
#include <convexpr/convexpr.hpp>
#include <convexpr/zoo/names.hpp>

#include <cstddef>
#include <utility>

namespace convexpr::zoo {

// Behind a bottleneck of four times as many channels, `Growth` new ones stand behind those that came in.
template <fixed_text Name, std::size_t Growth>
using dense_layer =
    as<Name, concat<branch<>,
                    branch<as<"norm1", batch_norm>, relu, as<"conv1", conv<4 * Growth, no_bias>>,
                           as<"norm2", batch_norm>, relu, as<"conv2", conv<Growth, kernel<3>, padding<1>, no_bias>>>>>;

namespace detail {

template <fixed_text Block, std::size_t Growth, std::size_t... I>
sequence<dense_layer<joined<Block, ".", number<I + 1>>, Growth>...> dense_block(std::index_sequence<I...>);

}  // namespace detail

template <fixed_text Block, std::size_t Growth, std::size_t Layers>
using dense_block = decltype(detail::dense_block<Block, Growth>(std::make_index_sequence<Layers>{}));

// Halves the image between two blocks.
template <fixed_text Name, std::size_t Channels>
using dense_transition =
    as<Name, as<"norm", batch_norm>, relu, as<"conv", conv<Channels, no_bias>>, as<"pool", avg_pool<2>>>;

// clang-format off
using densenet121_features = sequence<
    as<"conv0", conv<64, kernel<7>, stride<2>, padding<3>, no_bias>>, as<"norm0", batch_norm>, relu,
    as<"pool0", max_pool<3, stride<2>, padding<1>>>,
    dense_block<"denseblock1", 32, 6>, dense_transition<"transition1", 128>,
    dense_block<"denseblock2", 32, 12>, dense_transition<"transition2", 256>,
    dense_block<"denseblock3", 32, 24>, dense_transition<"transition3", 512>,
    dense_block<"denseblock4", 32, 16>, as<"norm5", batch_norm>, relu>;
// clang-format on

template <std::size_t Classes>
using densenet121_for = network<input<224, 224, 3>, densenet121_features, as<"avgpool", adaptive_avg_pool<1>>,
                                as<"flatten", flatten>, as<"classifier", dense<Classes>>>;
using densenet121 = densenet121_for<1000>;

}  // namespace convexpr::zoo
