// SPDX-License-Identifier: BSL-1.0
// AlexNet: five convolutions and three dense layers, the winner of ImageNet 2012.
//   alexnet              {227, 227, 3} -> {1000} scores   62,378,344 parameters   one tower
//   alexnet_two_groups   {227, 227, 3} -> {1000} scores   60,965,224              two towers as two groups
//   alexnet_torchvision  {224, 224, 3} -> {1000} scores   61,100,840              narrower, without normalisation
// Krizhevsky, Sutskever & Hinton, ImageNet classification with deep convolutional neural networks, 2012; the last form:
// Krizhevsky, One weird trick for parallelizing convolutional neural networks, 2014.
// Another number of classes: alexnet_for<10>; another head: alexnet_features<1>, alexnet_torchvision_features.
#pragma once
#include <convexpr/convexpr.hpp>

#include <cstddef>

namespace convexpr::zoo {

// The paper's constants k = 2, n = 5, alpha = 1e-4, beta = 0.75; its alpha is not divided by n.
using alexnet_norm = local_response_norm<5, alpha<5e-4>, beta<0.75>, bias<2>>;

// clang-format off
template <std::size_t Groups>
using alexnet_features = sequence<
    as<"conv1", conv<96, kernel<11>, stride<4>>>, relu,
    as<"norm1", alexnet_norm>,
    as<"pool1", max_pool<3, stride<2>>>,
    as<"conv2", conv<256, kernel<5>, padding<2>, groups<Groups>>>, relu,
    as<"norm2", alexnet_norm>,
    as<"pool2", max_pool<3, stride<2>>>,
    as<"conv3", conv<384, kernel<3>, padding<1>>>, relu,
    as<"conv4", conv<384, kernel<3>, padding<1>, groups<Groups>>>, relu,
    as<"conv5", conv<256, kernel<3>, padding<1>, groups<Groups>>>, relu,
    as<"pool5", max_pool<3, stride<2>>>>;
// clang-format on

template <std::size_t Classes>
using alexnet_head = sequence<as<"flatten", flatten>, as<"fc6", dense<4096>>, relu, dropout<0.5>,
                              as<"fc7", dense<4096>>, relu, dropout<0.5>, as<"fc8", dense<Classes>>>;

template <std::size_t Classes, std::size_t Groups = 1>
using alexnet_for = network<input<227, 227, 3>, alexnet_features<Groups>, alexnet_head<Classes>>;
using alexnet = alexnet_for<1000>;
using alexnet_two_groups = alexnet_for<1000, 2>;

using alexnet_torchvision_features =
    as<"features", conv<64, kernel<11>, stride<4>, padding<2>>, relu, max_pool<3, stride<2>>,
       conv<192, kernel<5>, padding<2>>, relu, max_pool<3, stride<2>>, conv<384, kernel<3>, padding<1>>, relu,
       conv<256, kernel<3>, padding<1>>, relu, conv<256, kernel<3>, padding<1>>, relu, max_pool<3, stride<2>>>;
template <std::size_t Classes>
using alexnet_torchvision_for =
    network<input<224, 224, 3>, alexnet_torchvision_features, as<"avgpool", adaptive_avg_pool<6>>,
            as<"flatten", flatten>,
            as<"classifier", dropout<0.5>, dense<4096>, relu, dropout<0.5>, dense<4096>, relu, dense<Classes>>>;
using alexnet_torchvision = alexnet_torchvision_for<1000>;

}  // namespace convexpr::zoo
