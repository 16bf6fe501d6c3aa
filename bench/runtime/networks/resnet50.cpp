// SPDX-License-Identifier: BSL-1.0
#include "../harness/contest.hpp"

#include <convexpr/zoo/resnet.hpp>

static const bench::listed resnet50(bench::contest<convexpr::zoo::resnet50>("networks", "ResNet-50"));
