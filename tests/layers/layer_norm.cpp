// SPDX-License-Identifier: BSL-1.0
#include <layers/references/layer_norm.hpp>

using references::gives;

static_assert(gives<cx::input<197, 768>, cx::layer_norm>({197, 768}, 1'536));
static_assert(gives<cx::input<4, 5, 6>, cx::layer_norm_with<cx::axes<2>>>({4, 5, 6}, 60));
static_assert(gives<cx::input<4, 5>, cx::layer_norm_with<cx::no_affine>>({4, 5}, 0));

static_assert(references::first_wrong_geometry(references::layer_norm::all{}) == references::none);
static_assert(references::first_wrong_value(references::layer_norm::all{}) == references::none);

TEST_CASE("layer_norm: outputs agree with NumPy's") { references::check_values(references::layer_norm::all{}); }
