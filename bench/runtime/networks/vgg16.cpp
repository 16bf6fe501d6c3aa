// SPDX-License-Identifier: BSL-1.0
#include "../harness/contest.hpp"

#include <convexpr/zoo/vgg.hpp>

static const bench::listed vgg16(bench::contest<convexpr::zoo::vgg16>("networks", "VGG-16"));
