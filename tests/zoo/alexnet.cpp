// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/alexnet.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/alexnet.hpp>
#include <zoo/tables/alexnet_torchvision.hpp>
#include <zoo/tables/alexnet_two_groups.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::alexnet>(tables::alexnet));
static_assert(agrees<zoo::alexnet_two_groups>(tables::alexnet_two_groups));
static_assert(agrees<zoo::alexnet_torchvision>(tables::alexnet_torchvision));

// Araujo, Norris & Sim 2019.
static_assert(field_at<zoo::alexnet>("pool5") == 195);

TEST_CASE("AlexNet") {
  check_table<zoo::alexnet>(tables::alexnet);
  check_table<zoo::alexnet_two_groups>(tables::alexnet_two_groups);
  check_table<zoo::alexnet_torchvision>(tables::alexnet_torchvision);
}
