// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/densenet.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/densenet121.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::densenet121>(tables::densenet121));

TEST_CASE("DenseNet-121") { check_table<zoo::densenet121>(tables::densenet121); }
