// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/vgg.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/vgg11.hpp>
#include <zoo/tables/vgg13.hpp>
#include <zoo/tables/vgg16.hpp>
#include <zoo/tables/vgg19.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::vgg11>(tables::vgg11));
static_assert(agrees<zoo::vgg13>(tables::vgg13));
static_assert(agrees<zoo::vgg16>(tables::vgg16));
static_assert(agrees<zoo::vgg19>(tables::vgg19));

// A table of another network is no table of this one.
static_assert(!agrees<zoo::vgg16>(tables::vgg13));
static_assert(!agrees<zoo::vgg13>(tables::vgg16));

// Araujo, Norris & Sim 2019.
static_assert(field_at<zoo::vgg16>("pool5") == 212);

// The same backbone with ten classes: only the last layer shrinks, by 990 rows of 4096 weights and a bias.
static_assert(zoo::vgg16_for<10>::output == cx::shape{10});
static_assert(zoo::vgg16_for<10>::parameter_count == zoo::vgg16::parameter_count - 990 * 4097);

TEST_CASE("VGG") {
  check_table<zoo::vgg11>(tables::vgg11);
  check_table<zoo::vgg13>(tables::vgg13);
  check_table<zoo::vgg16>(tables::vgg16);
  check_table<zoo::vgg19>(tables::vgg19);
}
