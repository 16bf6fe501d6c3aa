// SPDX-License-Identifier: BSL-1.0
#include <layers/references/permute.hpp>

using references::gives;

static_assert(gives<cx::input<28, 20, 3>, cx::permute<2, 0, 1>>({3, 28, 20}));
static_assert(gives<cx::input<4, 5>, cx::permute<1, 0>>({5, 4}));

static_assert(references::first_wrong_geometry(references::permute::all{}) == references::none);
static_assert(references::first_wrong_value(references::permute::all{}) == references::none);

TEST_CASE("permute: outputs agree with NumPy's") { references::check_values(references::permute::all{}); }
