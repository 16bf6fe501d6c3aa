// SPDX-License-Identifier: BSL-1.0
#include <layers/references/border.hpp>

using references::gives;

static_assert(gives<cx::input<5, 6, 2>, cx::zero_pad<1, 2>>({7, 10, 2}));
static_assert(gives<cx::input<32, 32, 3>, cx::crop<4>>({24, 24, 3}));
static_assert(gives<cx::input<8, 8, 16>, cx::pad_channels<8, 8>>({8, 8, 32}));
static_assert(gives<cx::input<9, 1>, cx::zero_pad<cx::padding_before<4>>>({13, 1}));

static_assert(references::first_wrong_geometry(references::border::all{}) == references::none);
static_assert(references::first_wrong_value(references::border::all{}) == references::none);

TEST_CASE("border: outputs agree with NumPy's") { references::check_values(references::border::all{}); }
