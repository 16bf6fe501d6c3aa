// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/m5.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/m5.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::m5>(tables::m5));

TEST_CASE("M5") { check_table<zoo::m5>(tables::m5); }
