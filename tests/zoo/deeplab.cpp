// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/deeplab.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/deeplab_4x4.hpp>
#include <zoo/tables/deeplab_4x4_largefov.hpp>
#include <zoo/tables/deeplab_7x7.hpp>
#include <zoo/tables/deeplab_largefov.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::deeplab_largefov>(tables::deeplab_largefov));
static_assert(agrees<zoo::deeplab_7x7>(tables::deeplab_7x7));
static_assert(agrees<zoo::deeplab_4x4>(tables::deeplab_4x4));
static_assert(agrees<zoo::deeplab_4x4_largefov>(tables::deeplab_4x4_largefov));

TEST_CASE("DeepLab") {
  check_table<zoo::deeplab_largefov>(tables::deeplab_largefov);
  check_table<zoo::deeplab_7x7>(tables::deeplab_7x7);
  check_table<zoo::deeplab_4x4>(tables::deeplab_4x4);
  check_table<zoo::deeplab_4x4_largefov>(tables::deeplab_4x4_largefov);
}
