// SPDX-License-Identifier: BSL-1.0
#include <layers/references/flatten.hpp>

using references::gives;

static_assert(gives<cx::input<6, 6, 256>, cx::flatten>({9216}));
static_assert(gives<cx::input<100>, cx::reshape<5, 5, 4>>({5, 5, 4}));

static_assert(references::first_wrong_geometry(references::flatten::all{}) == references::none);
static_assert(references::first_wrong_value(references::flatten::all{}) == references::none);

TEST_CASE("flatten: outputs agree with NumPy's") { references::check_values(references::flatten::all{}); }
