// SPDX-License-Identifier: BSL-1.0
// DeepLab: VGG-16 that halves the image three times instead of five; dilated kernels keep what it sees.
//   deeplab_largefov      {321, 321, 3} -> {41, 41, 21} scores   20,505,429 parameters   fc6 3x3, dilation 12
//   deeplab_7x7           134,346,581    fc6 7x7, dilation 4
//   deeplab_4x4           65,140,565     fc6 4x4, dilation 4
//   deeplab_4x4_largefov  65,140,565     fc6 4x4, dilation 8
//   deeplab_aspp          37,877,652     four dilations side by side, their scores added
// Chen et al., Semantic image segmentation with deep convolutional nets and fully connected CRFs, 2015, table 2; Chen
// et al., DeepLab (v2), 2018, figure 7. Another number of classes: deeplab_largefov_for<60>; another head:
// deeplab_features, aspp_head<60>.
#pragma once
#include <convexpr/convexpr.hpp>
#include <convexpr/zoo/names.hpp>
#include <convexpr/zoo/vgg.hpp>

#include <cstddef>

namespace convexpr::zoo {

using deeplab_pool = max_pool<3, stride<2>, padding<1>, ceil_mode>;
using deeplab_flat_pool = max_pool<3, stride<1>, padding<1>, ceil_mode>;

using deeplab_features = sequence<vgg_stage<1, 64, 2, deeplab_pool>, vgg_stage<2, 128, 2, deeplab_pool>,
                                  vgg_stage<3, 256, 3, deeplab_pool>, vgg_stage<4, 512, 3, deeplab_flat_pool>,
                                  vgg_convolutions<5, 512, 3, padding<2>, dilation<2>>, as<"pool5", deeplab_flat_pool>>;

template <std::size_t Classes, std::size_t Width, std::size_t Kernel, std::size_t Dilation, std::size_t Padding>
using deeplab_for = network<input<321, 321, 3>, deeplab_features,
                            as<"fc6", conv<Width, kernel<Kernel>, dilation<Dilation>, padding<Padding>>>, relu,
                            dropout<0.5>, as<"fc7", conv<Width>>, relu, dropout<0.5>, as<"fc8", conv<Classes>>>;

template <std::size_t Classes>
using deeplab_largefov_for = deeplab_for<Classes, 1024, 3, 12, 12>;

using deeplab_largefov = deeplab_largefov_for<21>;
using deeplab_7x7 = deeplab_for<21, 4096, 7, 4, 12>;
using deeplab_4x4 = deeplab_for<21, 4096, 4, 4, 6>;
using deeplab_4x4_largefov = deeplab_for<21, 4096, 4, 8, 12>;

// Atrous spatial pyramid pooling: one dilation's way to scores.
template <std::size_t Rate, std::size_t Classes>
using aspp_scores = sequence<as<joined<"fc6_", number<Rate>>, conv<1024, kernel<3>, dilation<Rate>, padding<Rate>>>,
                             relu, dropout<0.5>, as<joined<"fc7_", number<Rate>>, conv<1024>>, relu, dropout<0.5>,
                             as<joined<"fc8_", number<Rate>>, conv<Classes>>>;
template <std::size_t Classes>
using aspp_head = add<branch<aspp_scores<6, Classes>>, branch<aspp_scores<12, Classes>>,
                      branch<aspp_scores<18, Classes>>, branch<aspp_scores<24, Classes>>>;
template <std::size_t Classes>
using deeplab_aspp_for = network<input<321, 321, 3>, deeplab_features, aspp_head<Classes>>;
using deeplab_aspp = deeplab_aspp_for<21>;

}  // namespace convexpr::zoo
