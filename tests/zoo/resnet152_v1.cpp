// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/resnet.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/resnet152_v1.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::resnet152_v1>(tables::resnet152_v1));

// Araujo, Norris & Sim 2019.
static_assert(field_at<zoo::resnet152_v1>("layer4.2") == 1507);

TEST_CASE("ResNet-152 as published") { check_table<zoo::resnet152_v1>(tables::resnet152_v1); }
