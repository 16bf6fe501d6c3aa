// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/lenet.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/caffe_lenet.hpp>
#include <zoo/tables/lenet5_full_c3.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::lenet5_full_c3>(tables::lenet5_full_c3));
static_assert(agrees<zoo::caffe_lenet>(tables::caffe_lenet));

// The form with mean pools, worked by hand.
static_assert(zoo::lenet5::layers[1].output == cx::shape{28, 28, 6});
static_assert(zoo::lenet5::layers[3].output == cx::shape{14, 14, 6});
static_assert(zoo::lenet5::layers[4].output == cx::shape{10, 10, 16});
static_assert(zoo::lenet5::layers[6].output == cx::shape{5, 5, 16});
static_assert(zoo::lenet5::layers[3].receptive_field == cx::extent{6, 6});
static_assert(zoo::lenet5::layers[6].receptive_field == cx::extent{16, 16});
static_assert(zoo::lenet5::output == cx::shape{10});
static_assert(zoo::lenet5::parameter_count == 61'706);
static_assert(zoo::lenet5::macs == 416'520);
// Letters instead of digits: 16 rows of 84 weights and a bias more.
static_assert(zoo::lenet5_for<26>::parameter_count == 61'706 + 16 * 85);

// What S2, C3, S4 and C5 of the paper see; C5 sees all 32 x 32 pixels.
static_assert(field_at<zoo::lenet5_full_c3>("s2") == 6);
static_assert(field_at<zoo::lenet5_full_c3>("c3") == 14);
static_assert(field_at<zoo::lenet5_full_c3>("s4") == 16);
static_assert(field_at<zoo::lenet5_full_c3>("c5") == 32);

TEST_CASE("LeNet") {
  check_table<zoo::lenet5_full_c3>(tables::lenet5_full_c3);
  check_table<zoo::caffe_lenet>(tables::caffe_lenet);
}
