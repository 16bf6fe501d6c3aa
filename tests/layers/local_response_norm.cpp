// SPDX-License-Identifier: BSL-1.0
#include <layers/references/local_response_norm.hpp>

using references::gives;

static_assert(gives<cx::input<27, 27, 96>, cx::local_response_norm<5>>({27, 27, 96}));

static_assert(references::first_wrong_geometry(references::local_response_norm::all{}) == references::none);
static_assert(references::first_wrong_value(references::local_response_norm::all{}) == references::none);

TEST_CASE("local_response_norm: outputs agree with NumPy's") {
  references::check_values(references::local_response_norm::all{});
}
