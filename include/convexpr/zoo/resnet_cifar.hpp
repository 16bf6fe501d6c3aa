// SPDX-License-Identifier: BSL-1.0
// ResNet for CIFAR-10: three stages of basic blocks, 16, 32 and 64 channels wide.
//                   {32, 32, 3} -> {10} scores
//   resnet20_cifar  269,722 parameters      resnet32_cifar   464,154      resnet44_cifar  658,586
//   resnet56_cifar  853,018                 resnet110_cifar  1,727,962
// He, Zhang, Ren & Sun, Deep residual learning for image recognition, 2016, section 4.2. Shortcuts have no parameters
// (option A): every second place is kept, and the new channels are zeros, half of them on each side
// (akamaster/pytorch_resnet_cifar10, whose names the layers have).
// Another number of classes: resnet20_cifar_for<100>; another head: resnet_cifar_features<3>.
#pragma once
#include <convexpr/zoo/resnet.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace convexpr::zoo {

template <bool Halves, std::size_t Width>
using resnet_cifar_shortcut =
    std::conditional_t<Halves, branch<max_pool<1, stride<2>>, as<"shortcut", pad_channels<Width / 4, Width / 4>>>,
                       branch<>>;

namespace detail {

template <fixed_text Stage, std::size_t Width, std::size_t Stride, std::size_t... I>
sequence<sequence<as<joined<Stage, ".", number<I>>, residual<basic_block::body<Width, I == 0 ? Stride : 1>,
                                                             resnet_cifar_shortcut<I == 0 && Stride != 1, Width>>>,
                  relu>...>
    resnet_cifar_stage(std::index_sequence<I...>);

}  // namespace detail

template <fixed_text Stage, std::size_t Width, std::size_t Count, std::size_t Stride>
using resnet_cifar_stage =
    decltype(detail::resnet_cifar_stage<Stage, Width, Stride>(std::make_index_sequence<Count>{}));

// Blocks a stage; each block has two convolutions.
template <std::size_t Blocks>
using resnet_cifar_features =
    sequence<as<"conv1", conv<16, kernel<3>, padding<1>, no_bias>>, as<"bn1", batch_norm>, relu,
             resnet_cifar_stage<"layer1", 16, Blocks, 1>, resnet_cifar_stage<"layer2", 32, Blocks, 2>,
             resnet_cifar_stage<"layer3", 64, Blocks, 2>>;

template <std::size_t Blocks, std::size_t Classes>
using resnet_cifar_classifier =
    network<input<32, 32, 3>, resnet_cifar_features<Blocks>, as<"avgpool", adaptive_avg_pool<1>>,
            as<"flatten", flatten>, as<"linear", dense<Classes>>>;

template <std::size_t Classes>
using resnet20_cifar_for = resnet_cifar_classifier<3, Classes>;
template <std::size_t Classes>
using resnet32_cifar_for = resnet_cifar_classifier<5, Classes>;
template <std::size_t Classes>
using resnet44_cifar_for = resnet_cifar_classifier<7, Classes>;
template <std::size_t Classes>
using resnet56_cifar_for = resnet_cifar_classifier<9, Classes>;
template <std::size_t Classes>
using resnet110_cifar_for = resnet_cifar_classifier<18, Classes>;

using resnet20_cifar = resnet20_cifar_for<10>;
using resnet32_cifar = resnet32_cifar_for<10>;
using resnet44_cifar = resnet44_cifar_for<10>;
using resnet56_cifar = resnet56_cifar_for<10>;
using resnet110_cifar = resnet110_cifar_for<10>;

}  // namespace convexpr::zoo
