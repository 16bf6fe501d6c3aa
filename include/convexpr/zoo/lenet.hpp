// SPDX-License-Identifier: BSL-1.0
// LeNet: handwritten digits.    LeCun, Bottou, Bengio & Haffner, Gradient-based learning applied to document
// recognition, 1998.
//   lenet5          {28, 28, 1} -> {10} probabilities     61,706 parameters   the form in use today: tanh, mean pools
//   lenet5_full_c3  {32, 32, 1} -> {10} log-probabilities 61,706              maximum pools; every map of C3 sees all
//                                                                             six of S2, where the paper has a table
//   caffe_lenet     {28, 28, 1} -> {10} scores            431,080             BVLC/caffe examples/mnist/lenet.prototxt
// Another number of classes: lenet5_for<26>; another head: lenet5_features in a network of your own.
#pragma once
#include <convexpr/convexpr.hpp>

#include <cstddef>

namespace convexpr::zoo {

using lenet5_features =
    sequence<conv<6, kernel<5>, padding<2>>, tanh, avg_pool<2>, conv<16, kernel<5>>, tanh, avg_pool<2>>;
template <std::size_t Classes>
using lenet5_for =
    network<input<28, 28, 1>, lenet5_features, flatten, dense<120>, tanh, dense<84>, tanh, dense<Classes>, softmax>;
using lenet5 = lenet5_for<10>;

using lenet5_full_c3_features =
    sequence<as<"c1", conv<6, kernel<5>>>, relu, as<"s2", max_pool<2>>, as<"c3", conv<16, kernel<5>>>, relu,
             as<"s4", max_pool<2>>, as<"c5", conv<120, kernel<5>>>, relu>;
template <std::size_t Classes>
using lenet5_full_c3_for = network<input<32, 32, 1>, lenet5_full_c3_features, as<"flatten", flatten>,
                                   as<"f6", dense<84>>, relu, as<"f7", dense<Classes>>, log_softmax>;
using lenet5_full_c3 = lenet5_full_c3_for<10>;

using caffe_lenet_features = sequence<as<"conv1", conv<20, kernel<5>>>, as<"pool1", max_pool<2>>,
                                      as<"conv2", conv<50, kernel<5>>>, as<"pool2", max_pool<2>>>;
template <std::size_t Classes>
using caffe_lenet_for = network<input<28, 28, 1>, caffe_lenet_features, as<"flatten", flatten>, as<"ip1", dense<500>>,
                                relu, as<"ip2", dense<Classes>>>;
using caffe_lenet = caffe_lenet_for<10>;

}  // namespace convexpr::zoo
