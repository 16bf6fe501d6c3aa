// SPDX-License-Identifier: BSL-1.0
// FCN: VGG-16 with its dense layers turned into convolutions scores every place of an image; coarse scores are added to
// finer ones and brought back to the image's size by learned up-sampling.
//   fcn32s  {500, 500, 3} -> {500, 500, 21} scores   136,152,917 parameters
//   fcn16s                                           134,815,994
//   fcn8s                                            134,489,759
// Long, Shelhamer & Darrell, Fully convolutional networks for semantic segmentation, 2015; names, the padding of 100
// and the crops are those of shelhamer/fcn.berkeleyvision.org voc-fcn32s, -16s, -8s.
// Another number of classes: fcn8s_for<60>; another head: fcn_features.
#pragma once
#include <convexpr/convexpr.hpp>
#include <convexpr/zoo/vgg.hpp>

#include <cstddef>

namespace convexpr::zoo {

using fcn_pool = max_pool<2, ceil_mode>;

// VGG-16 to fc7. The first convolution pads by 100, so that even a small image leaves something for fc6.
using fcn_features =
    sequence<as<"conv1_1", conv<64, kernel<3>, padding<100>>>, relu, as<"conv1_2", conv<64, kernel<3>, padding<1>>>,
             relu, as<"pool1", fcn_pool>, vgg_stage<2, 128, 2, fcn_pool>, vgg_stage<3, 256, 3, fcn_pool>, tag<"pool3">,
             vgg_stage<4, 512, 3, fcn_pool>, tag<"pool4">, vgg_stage<5, 512, 3, fcn_pool>,
             as<"fc6", conv<4096, kernel<7>>>, relu, dropout<0.5>, as<"fc7", conv<4096>>, relu, dropout<0.5>>;

// Enlarges the scores by so much, with filters of twice that extent.
template <fixed_text Name, std::size_t Classes, std::size_t Factor>
using fcn_upscore = as<Name, transposed_conv<Classes, kernel<2 * Factor>, stride<Factor>, no_bias>>;

// Adds the scores of an earlier pool, cropped by `Offset` in front and behind.
template <fixed_text Pool, fixed_text Score, fixed_text Cropped, fixed_text Fuse, std::size_t Classes,
          std::size_t Offset>
using fcn_fuse =
    sequence<tag<Fuse>, from<Pool>, as<Score, conv<Classes>>, as<Cropped, crop<Offset>>, as<Fuse, add<from<Fuse>>>>;

// 500 of the `Extent` places, from `Offset` on.
template <std::size_t Offset, std::size_t Extent>
using fcn_crop = as<"score", crop<crop_before<Offset>, crop_after<Extent - Offset - 500>>>;

template <std::size_t Classes>
using fcn32s_for = network<input<500, 500, 3>, fcn_features, as<"score_fr", conv<Classes>>,
                           fcn_upscore<"upscore", Classes, 32>, fcn_crop<19, 544>>;

template <std::size_t Classes>
using fcn16s_for =
    network<input<500, 500, 3>, fcn_features, as<"score_fr", conv<Classes>>, fcn_upscore<"upscore2", Classes, 2>,
            fcn_fuse<"pool4", "score_pool4", "score_pool4c", "fuse_pool4", Classes, 5>,
            fcn_upscore<"upscore16", Classes, 16>, fcn_crop<27, 560>>;

template <std::size_t Classes>
using fcn8s_for =
    network<input<500, 500, 3>, fcn_features, as<"score_fr", conv<Classes>>, fcn_upscore<"upscore2", Classes, 2>,
            fcn_fuse<"pool4", "score_pool4", "score_pool4c", "fuse_pool4", Classes, 5>,
            fcn_upscore<"upscore_pool4", Classes, 2>,
            fcn_fuse<"pool3", "score_pool3", "score_pool3c", "fuse_pool3", Classes, 9>,
            fcn_upscore<"upscore8", Classes, 8>, fcn_crop<31, 568>>;

using fcn32s = fcn32s_for<21>;
using fcn16s = fcn16s_for<21>;
using fcn8s = fcn8s_for<21>;

}  // namespace convexpr::zoo
