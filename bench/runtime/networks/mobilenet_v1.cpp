// SPDX-License-Identifier: BSL-1.0
#include "../harness/contest.hpp"

#include <convexpr/zoo/mobilenet_v1.hpp>

static const bench::listed mobilenet_v1(bench::contest<convexpr::zoo::mobilenet_v1>("networks", "MobileNetV1"));
