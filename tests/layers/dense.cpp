// SPDX-License-Identifier: BSL-1.0
#include <layers/references/dense.hpp>

using references::gives;

static_assert(gives<cx::input<400>, cx::dense<120>>({120}, 48'120, 48'000));
static_assert(gives<cx::input<4096>, cx::dense<1000, cx::no_bias>>({1000}, 4'096'000, 4'096'000));

static_assert(references::first_wrong_geometry(references::dense::all{}) == references::none);
static_assert(references::first_wrong_value(references::dense::all{}) == references::none);

TEST_CASE("dense: outputs agree with NumPy's") { references::check_values(references::dense::all{}); }
