// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/resnet.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/resnet152.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::resnet152>(tables::resnet152));

TEST_CASE("ResNet-152") { check_table<zoo::resnet152>(tables::resnet152); }
