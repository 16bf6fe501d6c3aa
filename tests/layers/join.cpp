// SPDX-License-Identifier: BSL-1.0
#include <layers/references/join.hpp>

using references::gives;

static_assert(gives<cx::input<8, 8, 4>, cx::residual<cx::conv<4, cx::kernel<3>, cx::padding<1>>>>({8, 8, 4}, 148,
                                                                                                  9'216));
static_assert(gives<cx::input<8, 8, 4>, cx::concat<cx::branch<>, cx::branch<cx::conv<6>>>>({8, 8, 10}, 30, 1'536));
static_assert(gives<cx::input<5>, cx::multiply<cx::branch<>, cx::branch<cx::dense<5>>>>({5}, 30, 25));

static_assert(references::first_wrong_geometry(references::join::all{}) == references::none);
static_assert(references::first_wrong_value(references::join::all{}) == references::none);

TEST_CASE("join: outputs agree with NumPy's") { references::check_values(references::join::all{}); }
