// SPDX-License-Identifier: BSL-1.0
// A small segmentation network with a pyramid of pools: every place is scored from what lies around it and from means
// over the whole image, its quarters, ninths and thirty-sixths.
//   pyramid_segmentation  {70, 70, 3} -> {60, 60, 21} scores   341,013 parameters
// Zhao et al., Pyramid scene parsing network, 2017, figure 3, behind a plain encoder instead of a ResNet.
// Another number of classes: pyramid_segmentation_for<150>; another encoder: pyramid_module<64, 60>.
#pragma once
#include <convexpr/convexpr.hpp>

#include <cstddef>

namespace convexpr::zoo {

// Each round loses two places an axis: two kernels take four, the padding between them gives two.
using pyramid_encoder = repeat<5, conv<64, kernel<3>>, relu, zero_pad<1>, conv<64, kernel<3>>, relu>;

// Means over Bins x Bins regions, in a quarter of the channels, spread over the image again.
template <std::size_t Bins, std::size_t Channels, std::size_t Extent>
using pyramid_level = branch<adaptive_avg_pool<Bins>, conv<Channels / 4>, relu, resize<Extent, Extent, bilinear>>;
template <std::size_t Channels, std::size_t Extent>
using pyramid_module = concat<branch<>, pyramid_level<1, Channels, Extent>, pyramid_level<2, Channels, Extent>,
                              pyramid_level<3, Channels, Extent>, pyramid_level<6, Channels, Extent>>;

template <std::size_t Classes>
using pyramid_segmentation_for = network<input<70, 70, 3>, as<"encoder", pyramid_encoder>,
                                         as<"pyramid", pyramid_module<64, 60>>, as<"score", conv<Classes>>>;
using pyramid_segmentation = pyramid_segmentation_for<21>;

}  // namespace convexpr::zoo
