// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/squeezenet.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/squeezenet1_0.hpp>
#include <zoo/tables/squeezenet1_1.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::squeezenet1_0>(tables::squeezenet1_0));
static_assert(agrees<zoo::squeezenet1_1>(tables::squeezenet1_1));

TEST_CASE("SqueezeNet") {
  check_table<zoo::squeezenet1_0>(tables::squeezenet1_0);
  check_table<zoo::squeezenet1_1>(tables::squeezenet1_1);
}
