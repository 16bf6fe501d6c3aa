// SPDX-License-Identifier: BSL-1.0
#include <layers/references/avg_pool.hpp>

using references::gives;

static_assert(gives<cx::input<28, 28, 6>, cx::avg_pool<2>>({14, 14, 6}));
static_assert(gives<cx::input<7, 7, 512>, cx::avg_pool<7>>({1, 1, 512}));
static_assert(gives<cx::input<28, 28, 192>, cx::avg_pool<3, cx::stride<1>, cx::padding<1>, cx::count_padding>>({28, 28,
                                                                                                                192}));

static_assert(references::first_wrong_geometry(references::avg_pool::all{}) == references::none);
static_assert(references::first_wrong_value(references::avg_pool::all{}) == references::none);

TEST_CASE("avg_pool: outputs agree with NumPy's") { references::check_values(references::avg_pool::all{}); }
