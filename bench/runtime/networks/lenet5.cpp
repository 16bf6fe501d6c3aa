// SPDX-License-Identifier: BSL-1.0
#include "../harness/contest.hpp"

#include <convexpr/zoo/lenet.hpp>

static const bench::listed lenet5(bench::contest<convexpr::zoo::lenet5>("networks", "LeNet-5"));
