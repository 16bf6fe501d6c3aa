// SPDX-License-Identifier: BSL-1.0
#include "../harness/contest.hpp"

#include <convexpr/zoo/espcn.hpp>

static const bench::listed small(bench::contest<convexpr::zoo::espcn>("networks", "ESPCN 17 to 51"));
static const bench::listed large(bench::contest<convexpr::zoo::espcn_pytorch>("networks", "ESPCN 224 to 672"));
