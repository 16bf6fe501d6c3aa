// SPDX-License-Identifier: BSL-1.0
#include <layers/references/softmax.hpp>

using references::gives;

static_assert(gives<cx::input<10>, cx::softmax>({10}));
static_assert(gives<cx::input<5, 21>, cx::log_softmax>({5, 21}));

static_assert(references::first_wrong_geometry(references::softmax::all{}) == references::none);
static_assert(references::first_wrong_value(references::softmax::all{}) == references::none);

TEST_CASE("softmax: outputs agree with NumPy's") { references::check_values(references::softmax::all{}); }
