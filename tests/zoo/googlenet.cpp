// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/googlenet.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/googlenet.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::googlenet>(tables::googlenet));

TEST_CASE("GoogLeNet") { check_table<zoo::googlenet>(tables::googlenet); }
