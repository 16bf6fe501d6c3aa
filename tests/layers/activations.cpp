// SPDX-License-Identifier: BSL-1.0
#include <layers/references/activations.hpp>

using references::gives;

static_assert(gives<cx::input<28, 28, 6>, cx::relu>({28, 28, 6}));
static_assert(gives<cx::input<28, 28, 6>, cx::prelu>({28, 28, 6}, 6));
static_assert(gives<cx::input<10>, cx::gelu>({10}));

static_assert(references::first_wrong_geometry(references::activations::all{}) == references::none);
static_assert(references::first_wrong_value(references::activations::all{}) == references::none);

TEST_CASE("activations: outputs agree with NumPy's") { references::check_values(references::activations::all{}); }
