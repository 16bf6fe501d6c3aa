// SPDX-License-Identifier: BSL-1.0
#include <layers/references/conv.hpp>

using references::gives;

static_assert(gives<cx::input<28, 28, 1>, cx::conv<6, cx::kernel<5>, cx::padding<2>>>({28, 28, 6}, 156, 117'600));
static_assert(gives<cx::input<227, 227, 3>, cx::conv<96, cx::kernel<11>, cx::stride<4>>>({55, 55, 96}, 34'944,
                                                                                         105'415'200));
static_assert(gives<cx::input<224, 224, 3>, cx::conv<64, cx::kernel<7>, cx::stride<2>, cx::padding<3>, cx::no_bias>>(
    {112, 112, 64}, 9'408, 118'013'952));
static_assert(gives<cx::input<27, 27, 96>, cx::conv<256, cx::kernel<5>, cx::padding<2>, cx::groups<2>>>({27, 27, 256},
                                                                                                        307'456,
                                                                                                        223'948'800));
static_assert(gives<cx::input<16000, 1>, cx::conv<8, cx::kernel<80>, cx::stride<4>>>({3981, 8}, 648, 2'547'840));
static_assert(gives<cx::input<16, 112, 112, 3>, cx::conv<64, cx::kernel<3>, cx::padding<1>>>({16, 112, 112, 64}, 5'248,
                                                                                             1'040'449'536));

static_assert(references::first_wrong_geometry(references::conv::all{}) == references::none);
static_assert(references::first_wrong_value(references::conv::all{}) == references::none);

TEST_CASE("conv: outputs agree with NumPy's") { references::check_values(references::conv::all{}); }
