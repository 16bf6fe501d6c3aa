// SPDX-License-Identifier: BSL-1.0
#include <layers/references/adaptive_avg_pool.hpp>
#include <layers/references/adaptive_max_pool.hpp>

using references::gives;

static_assert(gives<cx::input<13, 13, 256>, cx::adaptive_avg_pool<6>>({6, 6, 256}));
static_assert(gives<cx::input<60, 80, 4>, cx::adaptive_max_pool<1, 7>>({1, 7, 4}));
static_assert(gives<cx::input<5, 2>, cx::adaptive_avg_pool<9>>({9, 2}));

static_assert(references::first_wrong_geometry(references::adaptive_avg_pool::all{}) == references::none);
static_assert(references::first_wrong_value(references::adaptive_avg_pool::all{}) == references::none);

static_assert(references::first_wrong_geometry(references::adaptive_max_pool::all{}) == references::none);
static_assert(references::first_wrong_value(references::adaptive_max_pool::all{}) == references::none);

TEST_CASE("adaptive_avg_pool: outputs agree with NumPy's") {
  references::check_values(references::adaptive_avg_pool::all{});
}

TEST_CASE("adaptive_max_pool: outputs agree with NumPy's") {
  references::check_values(references::adaptive_max_pool::all{});
}
