// SPDX-License-Identifier: BSL-1.0
#include <layers/references/max_pool.hpp>

using references::gives;

static_assert(gives<cx::input<55, 55, 96>, cx::max_pool<3, cx::stride<2>>>({27, 27, 96}));
static_assert(gives<cx::input<112, 112, 64>, cx::max_pool<3, cx::stride<2>, cx::padding<1>>>({56, 56, 64}));
static_assert(gives<cx::input<111, 111, 64>, cx::max_pool<3, cx::stride<2>, cx::ceil_mode>>({55, 55, 64}));
static_assert(gives<cx::input<16, 56, 56, 8>, cx::max_pool<1, 2, 2>>({16, 28, 28, 8}));
static_assert(gives<cx::input<5, 1>, cx::max_pool<2, cx::ceil_mode>>({3, 1}));

static_assert(references::first_wrong_geometry(references::max_pool::all{}) == references::none);
static_assert(references::first_wrong_value(references::max_pool::all{}) == references::none);

TEST_CASE("max_pool: outputs agree with NumPy's") { references::check_values(references::max_pool::all{}); }
