// SPDX-License-Identifier: BSL-1.0
#include <layers/references/shuffle.hpp>

using references::gives;

static_assert(gives<cx::input<17, 17, 36>, cx::pixel_shuffle<3>>({51, 51, 4}));
static_assert(gives<cx::input<32, 32, 3>, cx::pixel_unshuffle<4>>({8, 8, 48}));
static_assert(gives<cx::input<28, 28, 24>, cx::channel_shuffle<3>>({28, 28, 24}));

static_assert(references::first_wrong_geometry(references::shuffle::all{}) == references::none);
static_assert(references::first_wrong_value(references::shuffle::all{}) == references::none);

TEST_CASE("shuffle: outputs agree with NumPy's") { references::check_values(references::shuffle::all{}); }
