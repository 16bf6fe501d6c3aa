// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/zfnet.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/zfnet.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::zfnet>(tables::zfnet));

TEST_CASE("ZFNet") { check_table<zoo::zfnet>(tables::zfnet); }
