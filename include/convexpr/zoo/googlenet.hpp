// SPDX-License-Identifier: BSL-1.0
// GoogLeNet (Inception v1): nine modules that look at their input at four scales at once.
//   googlenet  {224, 224, 3} -> {1000} scores   6,998,552 parameters, without the auxiliary heads of training
// Szegedy et al., Going deeper with convolutions, 2015, table 1; layers are called as in BVLC/caffe bvlc_googlenet, a
// module's own with a dot: 3a.1x1.
// Another number of classes: googlenet_for<10>; another head: googlenet_features.
#pragma once
#include <convexpr/convexpr.hpp>

#include <cstddef>

namespace convexpr::zoo {

using googlenet_norm = local_response_norm<5>;

// A module: 1x1, 3x3 and 5x5 convolutions, the larger two behind a reduction to fewer channels, and a pool.
template <fixed_text Name, std::size_t One, std::size_t ThreeReduced, std::size_t Three, std::size_t FiveReduced,
          std::size_t Five, std::size_t Projected>
using inception =
    as<Name,
       concat<branch<as<"1x1", conv<One>>, relu>,
              branch<as<"3x3_reduce", conv<ThreeReduced>>, relu, as<"3x3", conv<Three, kernel<3>, padding<1>>>, relu>,
              branch<as<"5x5_reduce", conv<FiveReduced>>, relu, as<"5x5", conv<Five, kernel<5>, padding<2>>>, relu>,
              branch<as<"pool", max_pool<3, stride<1>, padding<1>>>, as<"pool_proj", conv<Projected>>, relu>>>;

using googlenet_features =
    sequence<as<"conv1/7x7_s2", conv<64, kernel<7>, stride<2>, padding<3>>>, relu,
             as<"pool1", max_pool<3, stride<2>, ceil_mode>>, as<"norm1", googlenet_norm>,
             as<"conv2/3x3_reduce", conv<64>>, relu, as<"conv2/3x3", conv<192, kernel<3>, padding<1>>>, relu,
             as<"norm2", googlenet_norm>, as<"pool2", max_pool<3, stride<2>, ceil_mode>>,
             inception<"3a", 64, 96, 128, 16, 32, 32>, inception<"3b", 128, 128, 192, 32, 96, 64>,
             as<"pool3", max_pool<3, stride<2>, ceil_mode>>, inception<"4a", 192, 96, 208, 16, 48, 64>,
             inception<"4b", 160, 112, 224, 24, 64, 64>, inception<"4c", 128, 128, 256, 24, 64, 64>,
             inception<"4d", 112, 144, 288, 32, 64, 64>, inception<"4e", 256, 160, 320, 32, 128, 128>,
             as<"pool4", max_pool<3, stride<2>, ceil_mode>>, inception<"5a", 256, 160, 320, 32, 128, 128>,
             inception<"5b", 384, 192, 384, 48, 128, 128>>;
template <std::size_t Classes>
using googlenet_for = network<input<224, 224, 3>, googlenet_features, as<"pool5/7x7_s1", adaptive_avg_pool<1>>,
                              as<"flatten", flatten>, dropout<0.4>, as<"loss3/classifier", dense<Classes>>>;
using googlenet = googlenet_for<1000>;

}  // namespace convexpr::zoo
