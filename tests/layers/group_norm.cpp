// SPDX-License-Identifier: BSL-1.0
#include <layers/references/group_norm.hpp>
#include <layers/references/instance_norm.hpp>

using references::gives;

static_assert(gives<cx::input<32, 32, 64>, cx::group_norm<8>>({32, 32, 64}, 128));
static_assert(gives<cx::input<32, 32, 64>, cx::instance_norm>({32, 32, 64}, 128));
static_assert(gives<cx::input<32, 64>, cx::group_norm<32, cx::no_affine>>({32, 64}, 0));

static_assert(references::first_wrong_geometry(references::group_norm::all{}) == references::none);
static_assert(references::first_wrong_value(references::group_norm::all{}) == references::none);

static_assert(references::first_wrong_geometry(references::instance_norm::all{}) == references::none);
static_assert(references::first_wrong_value(references::instance_norm::all{}) == references::none);

TEST_CASE("group_norm: outputs agree with NumPy's") { references::check_values(references::group_norm::all{}); }

TEST_CASE("instance_norm: outputs agree with NumPy's") { references::check_values(references::instance_norm::all{}); }
