// SPDX-License-Identifier: BSL-1.0
#include <layers/references/depthwise_conv.hpp>

using references::gives;

static_assert(gives<cx::input<112, 112, 32>, cx::depthwise_conv<cx::kernel<3>, cx::padding<1>>>({112, 112, 32}, 320,
                                                                                                3'612'672));
static_assert(
    gives<cx::input<112, 112, 64>, cx::depthwise_conv<cx::kernel<3>, cx::stride<2>, cx::padding_same, cx::no_bias>>(
        {56, 56, 64}, 576, 1'806'336));
static_assert(gives<cx::input<49, 10, 8>, cx::depthwise_conv<4, cx::kernel<3, 2>>>({47, 9, 32}, 224, 81'216));

static_assert(references::first_wrong_geometry(references::depthwise_conv::all{}) == references::none);
static_assert(references::first_wrong_value(references::depthwise_conv::all{}) == references::none);

TEST_CASE("depthwise_conv: outputs agree with NumPy's") { references::check_values(references::depthwise_conv::all{}); }
