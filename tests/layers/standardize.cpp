// SPDX-License-Identifier: BSL-1.0
#include <layers/references/standardize.hpp>

using references::gives;

static_assert(gives<cx::input<32, 32, 3>, cx::standardize>({32, 32, 3}));

static_assert(references::first_wrong_geometry(references::standardize::all{}) == references::none);
static_assert(references::first_wrong_value(references::standardize::all{}) == references::none);

TEST_CASE("standardize: outputs agree with NumPy's") { references::check_values(references::standardize::all{}); }
