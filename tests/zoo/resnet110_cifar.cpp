// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/resnet_cifar.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/resnet110_cifar.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::resnet110_cifar>(tables::resnet110_cifar));

TEST_CASE("ResNet-110 for CIFAR-10") { check_table<zoo::resnet110_cifar>(tables::resnet110_cifar); }
