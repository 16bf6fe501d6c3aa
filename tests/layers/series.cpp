// SPDX-License-Identifier: BSL-1.0
#include <layers/references/series.hpp>

using references::gives;

static_assert(gives<cx::input<5>, cx::repeat<3, cx::dense<5>>>({5}, 90, 75));
static_assert(gives<cx::input<5>, cx::as<"head", cx::dense<2>>>({2}, 12, 10));
static_assert(gives<cx::input<8, 8, 4>, cx::tag<"skip">, cx::conv<2>, cx::concat<cx::from<"skip">>>({8, 8, 6}, 10,
                                                                                                    512));

static_assert(references::first_wrong_geometry(references::series::all{}) == references::none);
static_assert(references::first_wrong_value(references::series::all{}) == references::none);

TEST_CASE("series: outputs agree with NumPy's") { references::check_values(references::series::all{}); }
