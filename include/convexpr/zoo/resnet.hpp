// SPDX-License-Identifier: BSL-1.0
// ResNet for ImageNet: blocks that add to their input. Layers are called as in torchvision: layer1.0.conv1.
//                {224, 224, 3} -> {1000} scores
//   resnet18     11,689,512 parameters      resnet34   21,797,672
//   resnet50     25,557,032                 resnet101  44,549,160       resnet152  60,192,808
//   resnet50_v1, resnet101_v1, resnet152_v1: as published, where a stage halves the image in its first 1x1
//   convolution; torchvision does it in the 3x3
// He, Zhang, Ren & Sun, Deep residual learning for image recognition, 2016, table 1.
// Another number of classes: resnet50_for<10>; another head: resnet50_features in a network of your own.
#pragma once
#include <convexpr/convexpr.hpp>
#include <convexpr/zoo/names.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace convexpr::zoo {

// The shortcut of a block that changes its input's shape is a 1x1 convolution; any other passes its input on.
template <bool Projects, std::size_t Channels, std::size_t Stride>
using resnet_shortcut =
    std::conditional_t<Projects, branch<as<"downsample", conv<Channels, stride<Stride>, no_bias>, batch_norm>>,
                       branch<>>;

// 3x3, 3x3
struct basic_block {
  static constexpr std::size_t expansion = 1;

  template <std::size_t Width, std::size_t Stride>
  using body = branch<as<"conv1", conv<Width, kernel<3>, stride<Stride>, padding<1>, no_bias>>, as<"bn1", batch_norm>,
                      relu, as<"conv2", conv<Width, kernel<3>, padding<1>, no_bias>>, as<"bn2", batch_norm>>;
};

// 1x1 to fewer channels, 3x3, 1x1 to four times as many
template <bool StrideInFirst>
struct bottleneck {
  static constexpr std::size_t expansion = 4;

  template <std::size_t Width, std::size_t Stride>
  using body =
      branch<as<"conv1", conv<Width, stride<(StrideInFirst ? Stride : 1)>, no_bias>>, as<"bn1", batch_norm>, relu,
             as<"conv2", conv<Width, kernel<3>, stride<(StrideInFirst ? 1 : Stride)>, padding<1>, no_bias>>,
             as<"bn2", batch_norm>, relu, as<"conv3", conv<4 * Width, no_bias>>, as<"bn3", batch_norm>>;
};

namespace detail {

template <class Block, fixed_text Stage, std::size_t Width, std::size_t Stride, bool Projects, std::size_t... I>
sequence<sequence<
    as<joined<Stage, ".", number<I>>, residual<typename Block::template body<Width, I == 0 ? Stride : 1>,
                                               resnet_shortcut<I == 0 && Projects, Block::expansion * Width, Stride>>>,
    relu>...>
    resnet_stage(std::index_sequence<I...>);

}  // namespace detail

// So many blocks of one width; the first has the stage's stride, and a shortcut that fits it.
template <class Block, fixed_text Stage, std::size_t Width, std::size_t Count, std::size_t Stride,
          bool Projects = (Stride != 1 || Block::expansion != 1)>
using resnet_stage =
    decltype(detail::resnet_stage<Block, Stage, Width, Stride, Projects>(std::make_index_sequence<Count>{}));

// How many blocks each of the four stages has.
template <class Block, std::size_t First, std::size_t Second, std::size_t Third, std::size_t Fourth>
using resnet_features =
    sequence<as<"conv1", conv<64, kernel<7>, stride<2>, padding<3>, no_bias>>, as<"bn1", batch_norm>, relu,
             as<"maxpool", max_pool<3, stride<2>, padding<1>>>, resnet_stage<Block, "layer1", 64, First, 1>,
             resnet_stage<Block, "layer2", 128, Second, 2>, resnet_stage<Block, "layer3", 256, Third, 2>,
             resnet_stage<Block, "layer4", 512, Fourth, 2>>;

template <class Features, std::size_t Classes>
using resnet_classifier = network<input<224, 224, 3>, Features, as<"avgpool", adaptive_avg_pool<1>>,
                                  as<"flatten", flatten>, as<"fc", dense<Classes>>>;

using resnet18_features = resnet_features<basic_block, 2, 2, 2, 2>;
using resnet34_features = resnet_features<basic_block, 3, 4, 6, 3>;
using resnet50_features = resnet_features<bottleneck<false>, 3, 4, 6, 3>;
using resnet101_features = resnet_features<bottleneck<false>, 3, 4, 23, 3>;
using resnet152_features = resnet_features<bottleneck<false>, 3, 8, 36, 3>;
using resnet50_v1_features = resnet_features<bottleneck<true>, 3, 4, 6, 3>;
using resnet101_v1_features = resnet_features<bottleneck<true>, 3, 4, 23, 3>;
using resnet152_v1_features = resnet_features<bottleneck<true>, 3, 8, 36, 3>;

template <std::size_t Classes>
using resnet18_for = resnet_classifier<resnet18_features, Classes>;
template <std::size_t Classes>
using resnet34_for = resnet_classifier<resnet34_features, Classes>;
template <std::size_t Classes>
using resnet50_for = resnet_classifier<resnet50_features, Classes>;
template <std::size_t Classes>
using resnet101_for = resnet_classifier<resnet101_features, Classes>;
template <std::size_t Classes>
using resnet152_for = resnet_classifier<resnet152_features, Classes>;
template <std::size_t Classes>
using resnet50_v1_for = resnet_classifier<resnet50_v1_features, Classes>;
template <std::size_t Classes>
using resnet101_v1_for = resnet_classifier<resnet101_v1_features, Classes>;
template <std::size_t Classes>
using resnet152_v1_for = resnet_classifier<resnet152_v1_features, Classes>;

using resnet18 = resnet18_for<1000>;
using resnet34 = resnet34_for<1000>;
using resnet50 = resnet50_for<1000>;
using resnet101 = resnet101_for<1000>;
using resnet152 = resnet152_for<1000>;
using resnet50_v1 = resnet50_v1_for<1000>;
using resnet101_v1 = resnet101_v1_for<1000>;
using resnet152_v1 = resnet152_v1_for<1000>;

}  // namespace convexpr::zoo
