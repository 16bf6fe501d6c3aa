// SPDX-License-Identifier: BSL-1.0
#include <layers/references/lp_pool.hpp>

using references::gives;

static_assert(gives<cx::input<28, 28, 6>, cx::lp_pool<2>>({14, 14, 6}));
static_assert(gives<cx::input<9, 4>, cx::lp_pool<4, cx::stride<3>, cx::power<3>>>({2, 4}));

static_assert(references::first_wrong_geometry(references::lp_pool::all{}) == references::none);
static_assert(references::first_wrong_value(references::lp_pool::all{}) == references::none);

TEST_CASE("lp_pool: outputs agree with NumPy's") { references::check_values(references::lp_pool::all{}); }
