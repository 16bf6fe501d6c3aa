// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/resnet.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/resnet18.hpp>
#include <zoo/tables/resnet34.hpp>
#include <zoo/tables/resnet50.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::resnet18>(tables::resnet18));
static_assert(agrees<zoo::resnet34>(tables::resnet34));
static_assert(agrees<zoo::resnet50>(tables::resnet50));

// Ten classes behind the same backbone.
static_assert(zoo::resnet18_for<10>::output == cx::shape{10});
static_assert(zoo::resnet18_for<10>::parameter_count == zoo::resnet18::parameter_count - 990 * 513);

// With the stride in the 3x3 convolution a ResNet-50 sees 427 pixels (as published: 483).
static_assert(field_at<zoo::resnet50>("layer4.2") == 427);

TEST_CASE("ResNet-18, -34, -50") {
  check_table<zoo::resnet18>(tables::resnet18);
  check_table<zoo::resnet34>(tables::resnet34);
  check_table<zoo::resnet50>(tables::resnet50);
}
