// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/mobilenet_v1.hpp>
#include <convexpr/zoo/mobilenet_v2.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/mobilenet_v1.hpp>
#include <zoo/tables/mobilenet_v1_025_128.hpp>
#include <zoo/tables/mobilenet_v2.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::mobilenet_v1>(tables::mobilenet_v1));
static_assert(agrees<zoo::mobilenet_v1_025_128>(tables::mobilenet_v1_025_128));
static_assert(agrees<zoo::mobilenet_v2>(tables::mobilenet_v2));

// Araujo, Norris & Sim 2019.
static_assert(field_at<zoo::mobilenet_v1>("conv_pw_13") == 315);

// Howard et al. 2017, table 7: 0.75, 0.5 and 0.25 of the width have 2.6, 1.3 and 0.5 million parameters.
static_assert(zoo::mobilenet_v1_for<1000, 75>::parameter_count / 100'000 == 25);
static_assert(zoo::mobilenet_v1_for<1000, 50>::parameter_count / 100'000 == 13);
static_assert(zoo::mobilenet_v1_for<1000, 25>::parameter_count == zoo::mobilenet_v1_025_128::parameter_count);

TEST_CASE("MobileNet") {
  check_table<zoo::mobilenet_v1>(tables::mobilenet_v1);
  check_table<zoo::mobilenet_v1_025_128>(tables::mobilenet_v1_025_128);
  check_table<zoo::mobilenet_v2>(tables::mobilenet_v2);
}
