// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/resnet.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/resnet101.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::resnet101>(tables::resnet101));

TEST_CASE("ResNet-101") { check_table<zoo::resnet101>(tables::resnet101); }
