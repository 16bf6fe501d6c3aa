// SPDX-License-Identifier: BSL-1.0
#include <layers/references/resize.hpp>

using references::gives;

static_assert(gives<cx::input<7, 9, 4>, cx::upsample<2>>({14, 18, 4}));
static_assert(gives<cx::input<7, 9, 4>, cx::upsample<1, 3, cx::bilinear>>({7, 27, 4}));
static_assert(gives<cx::input<6, 6, 8>, cx::resize<60, 80, cx::bilinear>>({60, 80, 8}));

static_assert(references::first_wrong_geometry(references::resize::all{}) == references::none);
static_assert(references::first_wrong_value(references::resize::all{}) == references::none);

TEST_CASE("resize: outputs agree with NumPy's") { references::check_values(references::resize::all{}); }
