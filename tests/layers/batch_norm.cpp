// SPDX-License-Identifier: BSL-1.0
#include <layers/references/batch_norm.hpp>

using references::gives;

static_assert(gives<cx::input<112, 112, 64>, cx::batch_norm>({112, 112, 64}, 128));
static_assert(gives<cx::input<10>, cx::batch_norm_with<cx::no_affine>>({10}, 0));

static_assert(references::first_wrong_geometry(references::batch_norm::all{}) == references::none);
static_assert(references::first_wrong_value(references::batch_norm::all{}) == references::none);

TEST_CASE("batch_norm: outputs agree with NumPy's") { references::check_values(references::batch_norm::all{}); }
