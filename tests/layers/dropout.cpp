// SPDX-License-Identifier: BSL-1.0
#include <layers/references/dropout.hpp>

using references::gives;

static_assert(gives<cx::input<6, 6, 4>, cx::dropout<0.5f>>({6, 6, 4}));

static_assert(references::first_wrong_geometry(references::dropout::all{}) == references::none);
static_assert(references::first_wrong_value(references::dropout::all{}) == references::none);

TEST_CASE("dropout: outputs agree with NumPy's") { references::check_values(references::dropout::all{}); }
