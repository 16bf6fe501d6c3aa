// SPDX-License-Identifier: BSL-1.0
#include <layers/references/pyramid_pool.hpp>

using references::gives;

static_assert(gives<cx::input<60, 60, 256>, cx::pyramid_pool<1, 2, 3, 6>>({12800}));
static_assert(gives<cx::input<100, 3>, cx::pyramid_pool<1, 2, 4, cx::average>>({21}));
static_assert(gives<cx::input<8, 8, 8, 2>, cx::pyramid_pool<1, 2>>({18}));

static_assert(references::first_wrong_geometry(references::pyramid_pool::all{}) == references::none);
static_assert(references::first_wrong_value(references::pyramid_pool::all{}) == references::none);

TEST_CASE("pyramid_pool: outputs agree with NumPy's") { references::check_values(references::pyramid_pool::all{}); }
