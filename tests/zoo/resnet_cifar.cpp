// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/resnet_cifar.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/resnet20_cifar.hpp>
#include <zoo/tables/resnet32_cifar.hpp>
#include <zoo/tables/resnet44_cifar.hpp>
#include <zoo/tables/resnet56_cifar.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::resnet20_cifar>(tables::resnet20_cifar));
static_assert(agrees<zoo::resnet32_cifar>(tables::resnet32_cifar));
static_assert(agrees<zoo::resnet44_cifar>(tables::resnet44_cifar));
static_assert(agrees<zoo::resnet56_cifar>(tables::resnet56_cifar));

TEST_CASE("ResNet-20, -32, -44, -56 for CIFAR-10") {
  check_table<zoo::resnet20_cifar>(tables::resnet20_cifar);
  check_table<zoo::resnet32_cifar>(tables::resnet32_cifar);
  check_table<zoo::resnet44_cifar>(tables::resnet44_cifar);
  check_table<zoo::resnet56_cifar>(tables::resnet56_cifar);
}
