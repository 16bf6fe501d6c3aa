// SPDX-License-Identifier: BSL-1.0
#include "../harness/contest.hpp"

#include <convexpr/zoo/dcgan.hpp>

static const bench::listed dcgan(bench::contest<convexpr::zoo::dcgan_generator>("networks", "DCGAN generator"));
