// SPDX-License-Identifier: BSL-1.0
// MobileNet v2: residual blocks that are wide inside and narrow outside.
//   mobilenet_v2  {224, 224, 3} -> {1000} scores   3,504,872 parameters
// Sandler et al., MobileNetV2: Inverted residuals and linear bottlenecks, 2018, table 2. The parts of a
// block are called by what they do, where torchvision numbers them: features.2.expand.
// Another number of classes: mobilenet_v2_for<10>; another head: mobilenet_v2_features.
#pragma once
#include <convexpr/convexpr.hpp>
#include <convexpr/zoo/names.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace convexpr::zoo {

// Expands In channels sixfold, filters each, and projects to Out without an activation.
template <std::size_t In, std::size_t Out, std::size_t Stride>
using inverted_bottleneck =
    sequence<as<"expand", conv<6 * In, no_bias>>, as<"expand_bn", batch_norm>, relu6,
             as<"dw", depthwise_conv<kernel<3>, stride<Stride>, padding<1>, no_bias>>, as<"dw_bn", batch_norm>, relu6,
             as<"project", conv<Out, no_bias>>, as<"project_bn", batch_norm>>;

// It adds to its input where the shape stays.
template <fixed_text Name, std::size_t In, std::size_t Out, std::size_t Stride>
using inverted_residual =
    as<Name, std::conditional_t<Stride == 1 && In == Out, residual<inverted_bottleneck<In, Out, Stride>>,
                                inverted_bottleneck<In, Out, Stride>>>;

namespace detail {

template <std::size_t First, std::size_t In, std::size_t Out, std::size_t Stride, std::size_t... I>
sequence<inverted_residual<joined<"features.", number<First + I>>, I == 0 ? In : Out, Out, I == 0 ? Stride : 1>...>
    mobilenet_v2_stage(std::index_sequence<I...>);

}  // namespace detail

// So many blocks of one width, counted from First; the first has the stage's stride.
template <std::size_t First, std::size_t In, std::size_t Out, std::size_t Count, std::size_t Stride>
using mobilenet_v2_stage =
    decltype(detail::mobilenet_v2_stage<First, In, Out, Stride>(std::make_index_sequence<Count>{}));

using mobilenet_v2_features =
    sequence<as<"features.0", conv<32, kernel<3>, stride<2>, padding<1>, no_bias>, batch_norm, relu6>,
             as<"features.1", as<"dw", depthwise_conv<kernel<3>, padding<1>, no_bias>>, as<"dw_bn", batch_norm>, relu6,
                as<"project", conv<16, no_bias>>, as<"project_bn", batch_norm>>,
             mobilenet_v2_stage<2, 16, 24, 2, 2>, mobilenet_v2_stage<4, 24, 32, 3, 2>,
             mobilenet_v2_stage<7, 32, 64, 4, 2>, mobilenet_v2_stage<11, 64, 96, 3, 1>,
             mobilenet_v2_stage<14, 96, 160, 3, 2>, mobilenet_v2_stage<17, 160, 320, 1, 1>,
             as<"features.18", conv<1280, no_bias>, batch_norm, relu6>>;
template <std::size_t Classes>
using mobilenet_v2_for = network<input<224, 224, 3>, mobilenet_v2_features, as<"avgpool", adaptive_avg_pool<1>>,
                                 as<"flatten", flatten>, as<"classifier", dropout<0.2>, dense<Classes>>>;
using mobilenet_v2 = mobilenet_v2_for<1000>;

}  // namespace convexpr::zoo
