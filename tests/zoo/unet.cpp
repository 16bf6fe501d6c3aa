// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/unet.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/unet.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::unet>(tables::unet));

static_assert(zoo::unet::output == cx::shape{388, 388, 2});

TEST_CASE("U-Net") { check_table<zoo::unet>(tables::unet); }
