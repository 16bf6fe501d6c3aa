// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/wavenet.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/dilation_stack.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::dilation_stack>(tables::dilation_stack));

// van den Oord et al. 2016: a stack sees 1024 samples.
static_assert(layer_named<zoo::dilation_stack>("dilated9").receptive_field == cx::extent{1024});

TEST_CASE("WaveNet dilation stack") { check_table<zoo::dilation_stack>(tables::dilation_stack); }
