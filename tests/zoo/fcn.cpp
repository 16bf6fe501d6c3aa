// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/fcn.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/fcn16s.hpp>
#include <zoo/tables/fcn32s.hpp>
#include <zoo/tables/fcn8s.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::fcn32s>(tables::fcn32s));
static_assert(agrees<zoo::fcn16s>(tables::fcn16s));
static_assert(agrees<zoo::fcn8s>(tables::fcn8s));

TEST_CASE("FCN") {
  check_table<zoo::fcn32s>(tables::fcn32s);
  check_table<zoo::fcn16s>(tables::fcn16s);
  check_table<zoo::fcn8s>(tables::fcn8s);
}
