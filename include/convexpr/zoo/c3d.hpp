// SPDX-License-Identifier: BSL-1.0
// C3D: what happens in 16 frames of video, by convolutions over time, height and width.
//   c3d  {16, 112, 112, 3} -> {487} scores   79,991,015 parameters
// Tran et al., Learning spatiotemporal features with 3D convolutional networks, 2015, figure 3.
// Another number of classes: c3d_for<101>; another head: c3d_features.
#pragma once
#include <convexpr/convexpr.hpp>
#include <convexpr/zoo/alexnet.hpp>

#include <cstddef>

namespace convexpr::zoo {

template <fixed_text Name, std::size_t Channels>
using c3d_conv = sequence<as<Name, conv<Channels, kernel<3>, padding<1>>>, relu>;

// The first pool leaves time alone; the last covers a seventh row and column that would be lost.
using c3d_features =
    sequence<c3d_conv<"conv1a", 64>, as<"pool1", max_pool<1, 2, 2>>, c3d_conv<"conv2a", 128>, as<"pool2", max_pool<2>>,
             c3d_conv<"conv3a", 256>, c3d_conv<"conv3b", 256>, as<"pool3", max_pool<2>>, c3d_conv<"conv4a", 512>,
             c3d_conv<"conv4b", 512>, as<"pool4", max_pool<2>>, c3d_conv<"conv5a", 512>, c3d_conv<"conv5b", 512>,
             as<"pool5", max_pool<2, padding_after<0, 1, 1>>>>;
template <std::size_t Classes>
using c3d_for = network<input<16, 112, 112, 3>, c3d_features, alexnet_head<Classes>>;
using c3d = c3d_for<487>;

}  // namespace convexpr::zoo
