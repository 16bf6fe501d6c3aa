// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/c3d.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/c3d.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::c3d>(tables::c3d));

// The first pool leaves time alone: from there on the axes differ.
static_assert(layer_named<zoo::c3d>("conv1a").receptive_field == cx::extent{3, 3, 3});
static_assert(layer_named<zoo::c3d>("pool1").receptive_field == cx::extent{3, 4, 4});
static_assert(layer_named<zoo::c3d>("pool1").jump == cx::extent{1, 2, 2});
static_assert(layer_named<zoo::c3d>("conv2a").receptive_field == cx::extent{5, 8, 8});

TEST_CASE("C3D") { check_table<zoo::c3d>(tables::c3d); }
