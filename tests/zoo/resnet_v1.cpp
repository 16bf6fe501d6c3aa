// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/resnet.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/resnet101_v1.hpp>
#include <zoo/tables/resnet50_v1.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::resnet50_v1>(tables::resnet50_v1));
static_assert(agrees<zoo::resnet101_v1>(tables::resnet101_v1));

// Araujo, Norris & Sim 2019.
static_assert(field_at<zoo::resnet50_v1>("layer4.2") == 483);
static_assert(field_at<zoo::resnet101_v1>("layer4.2") == 1027);

TEST_CASE("ResNet-50 and -101 as published") {
  check_table<zoo::resnet50_v1>(tables::resnet50_v1);
  check_table<zoo::resnet101_v1>(tables::resnet101_v1);
}
