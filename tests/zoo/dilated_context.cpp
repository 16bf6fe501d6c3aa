// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/dilated_context.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/dilated_context.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::dilated_context>(tables::dilated_context));

// Yu & Koltun 2016, table 1.
static_assert(field_at<zoo::dilated_context>("layer8") == 67);

TEST_CASE("Dilated context module") { check_table<zoo::dilated_context>(tables::dilated_context); }
