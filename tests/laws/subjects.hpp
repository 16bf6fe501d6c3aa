// SPDX-License-Identifier: BSL-1.0
// Layers on inputs that are hard for some kernel: one place, one channel, every remainder of registers of 4, 8 and 16
// lanes, groups, one to three axes with strides, dilations and paddings that differ from axis to axis.
#pragma once
#include "surroundings.hpp"

namespace laws {

template <class... Subjects>
struct subjects {};

template <std::size_t... K>
constexpr auto k = cx::kernel<K...>;
template <std::size_t... P>
constexpr auto p = cx::padding<P...>;

// One for each way to compute something; they go through all surroundings.
using typical_image = subjects<subject<cx::input<9, 7, 5>, cx::conv<7, k<3>, p<1>>>>;
using typical_wide_image = subjects<subject<cx::input<8, 9, 18>, cx::conv<18, k<3>, p<1>>>>;
using typical_pointwise = subjects<subject<cx::input<6, 5, 19>, cx::conv<21>>>;
using typical_groups = subjects<subject<cx::input<7, 8, 12>, cx::conv<12, k<3>, p<1>, cx::groups<3>>>,
                                subject<cx::input<6, 4, 9>, cx::depthwise_conv<k<3>, p<1>>>>;
using typical_transposed = subjects<subject<cx::input<5, 4, 6>, cx::transposed_conv<6, k<3>, p<1>>>,
                                    subject<cx::input<4, 3, 5>, cx::transposed_conv<3, k<4>, cx::stride<2>, p<1>>>>;
using typical_others =
    subjects<subject<cx::input<37>, cx::dense<10>>, subject<cx::input<6, 5, 11>, cx::avg_pool<3, cx::stride<1>, p<1>>>,
             subject<cx::input<6, 4, 8>, cx::pixel_shuffle<2>>, subject<cx::input<4, 6, 10>, cx::softmax>,
             subject<cx::input<21>, cx::softmax>, subject<cx::input<6, 4, 7>, cx::zero_pad<1, 2>>>;

// Through the surroundings in which tiles, remainders and copies of the input matter.
using images =
    subjects<subject<cx::input<6, 6, 1>, cx::conv<1, k<3>>>, subject<cx::input<3, 40, 2>, cx::conv<3, k<3>, p<1>>>,
             subject<cx::input<5, 18, 4>, cx::conv<8, k<3>, p<1>>>,
             subject<cx::input<7, 6, 16>, cx::conv<33, k<3>, p<1>>>,
             subject<cx::input<12, 11, 32>, cx::conv<16, k<3>, cx::dilation<2, 1>, p<2, 1>>>,
             subject<cx::input<11, 12, 17>, cx::conv<20, k<3>, cx::dilation<1, 2>>>,
             subject<cx::input<10, 11, 6>,
                     cx::conv<7, k<3, 2>, cx::stride<2, 1>, cx::padding_before<1, 0>, cx::padding_after<0, 2>>>,
             subject<cx::input<13, 9, 3>, cx::conv<15, k<5>, cx::stride<2>, cx::padding_same>>>;
using pointwise_images =
    subjects<subject<cx::input<4, 4, 4>, cx::conv<2>>, subject<cx::input<3, 5, 33>, cx::conv<31>>,
             subject<cx::input<7, 6, 8>, cx::conv<17, cx::stride<2>>>, subject<cx::input<9, 1, 5>, cx::conv<4, p<1>>>>;
using one_place = subjects<
    subject<cx::input<1, 1, 8>, cx::conv<20, k<3>, p<1>>>, subject<cx::input<1, 1, 8>, cx::conv<5>>,
    subject<cx::input<1, 1, 8>, cx::conv<4, p<1>>>, subject<cx::input<1, 8>, cx::conv<4, cx::padding_after<2>>>,
    subject<cx::input<1, 1, 6>, cx::transposed_conv<9, k<4>>>, subject<cx::input<1, 17>, cx::depthwise_conv<>>>;
using signals =
    subjects<subject<cx::input<23, 5>, cx::conv<9, k<5>, cx::stride<2>, p<2>>>,
             subject<cx::input<19, 3>, cx::conv<4, k<3>, cx::dilation<4>, p<4>>>,
             subject<cx::input<50, 2>, cx::conv<16, k<7>>>, subject<cx::input<21, 6>, cx::depthwise_conv<k<19>, p<9>>>,
             subject<cx::input<9, 4>, cx::transposed_conv<5, k<4>, cx::stride<3>, cx::output_padding<1>>>,
             subject<cx::input<40, 3>, cx::max_pool<20, cx::stride<3>>>>;
using volumes = subjects<subject<cx::input<4, 5, 6, 3>, cx::conv<5, k<3, 1, 2>, cx::stride<1, 2, 1>, p<1, 0, 1>>>,
                         subject<cx::input<3, 4, 5, 1>, cx::conv<1>>,
                         subject<cx::input<4, 3, 5, 4>, cx::conv<18, k<2>, cx::dilation<2, 1, 3>>>,
                         subject<cx::input<3, 4, 5, 6>, cx::depthwise_conv<k<2, 3, 1>, p<1, 1, 0>>>,
                         subject<cx::input<2, 3, 4, 3>, cx::transposed_conv<4, k<2, 3, 2>, cx::stride<2, 1, 2>>>,
                         subject<cx::input<4, 5, 6, 7>, cx::avg_pool<2, cx::ceil_mode>>>;
using groups = subjects<subject<cx::input<5, 6, 8>, cx::conv<8, k<3>, cx::groups<4>>>,
                        subject<cx::input<5, 6, 15>, cx::conv<25, k<3>, p<1>, cx::groups<5>>>,
                        subject<cx::input<3, 3, 32>, cx::conv<64, k<3>, cx::groups<2>>>,
                        subject<cx::input<6, 7, 6>, cx::depthwise_conv<3, k<3>, cx::stride<2>>>,
                        subject<cx::input<9, 8, 33>, cx::depthwise_conv<k<5>, p<2>, cx::dilation<1, 2>>>,
                        subject<cx::input<4, 5, 6>, cx::transposed_conv<8, k<3>, cx::groups<2>, cx::stride<2>>>>;
using transposed = subjects<
    subject<cx::input<4, 33, 8>, cx::transposed_conv<16, k<3>, p<1>>>,
    subject<cx::input<5, 4, 6>, cx::transposed_conv<4, k<3>, cx::stride<2>>>,
    subject<cx::input<5, 6, 3>, cx::transposed_conv<1, k<2>, cx::stride<3, 2>>>,
    subject<cx::input<5, 6, 16>, cx::transposed_conv<20, k<4>, cx::stride<2>, p<1>>>,
    subject<cx::input<6, 5, 4>, cx::transposed_conv<5, k<3>, cx::dilation<2>, cx::stride<2>, cx::output_padding<1>>>>;
using matrices = subjects<subject<cx::input<9>, cx::dense<33>>, subject<cx::input<600>, cx::dense<2>>,
                          subject<cx::input<516>, cx::dense<600>>, subject<cx::input<1>, cx::dense<1>>>;
using pools =
    subjects<subject<cx::input<6, 5, 17>, cx::global_avg_pool>, subject<cx::input<40, 9, 4>, cx::global_max_pool>,
             subject<cx::input<9, 8, 5>, cx::max_pool<3, cx::stride<2>, p<1>>>,
             subject<cx::input<9, 8, 16>, cx::avg_pool<3, cx::stride<2>, p<1>, cx::count_padding>>,
             subject<cx::input<7, 7, 3>, cx::max_pool<2, cx::dilation<2>, cx::stride<1>>>>;

}  // namespace laws
