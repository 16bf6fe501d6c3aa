// SPDX-License-Identifier: BSL-1.0
#include <layers/references/global_avg_pool.hpp>
#include <layers/references/global_max_pool.hpp>

using references::gives;

static_assert(gives<cx::input<7, 7, 512>, cx::global_avg_pool>({512}));
static_assert(gives<cx::input<50, 3>, cx::global_max_pool>({3}));
static_assert(gives<cx::input<4, 7, 7, 16>, cx::global_max_pool>({16}));

static_assert(references::first_wrong_geometry(references::global_max_pool::all{}) == references::none);
static_assert(references::first_wrong_value(references::global_max_pool::all{}) == references::none);

static_assert(references::first_wrong_geometry(references::global_avg_pool::all{}) == references::none);
static_assert(references::first_wrong_value(references::global_avg_pool::all{}) == references::none);

TEST_CASE("global_max_pool: outputs agree with NumPy's") {
  references::check_values(references::global_max_pool::all{});
}

TEST_CASE("global_avg_pool: outputs agree with NumPy's") {
  references::check_values(references::global_avg_pool::all{});
}
