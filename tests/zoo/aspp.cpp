// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/deeplab.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/aspp_12.hpp>
#include <zoo/tables/aspp_18.hpp>
#include <zoo/tables/aspp_24.hpp>
#include <zoo/tables/aspp_6.hpp>

namespace zoo = cx::zoo;

// One branch by itself, over the features of an image of 321 x 321 pixels.
template <std::size_t Rate>
using aspp = cx::network<cx::input<41, 41, 512>, zoo::aspp_scores<Rate, 21>>;

static_assert(agrees<aspp<6>>(tables::aspp_6));
static_assert(agrees<aspp<12>>(tables::aspp_12));
static_assert(agrees<aspp<18>>(tables::aspp_18));
static_assert(agrees<aspp<24>>(tables::aspp_24));

// All four behind VGG's 13 convolutions.
constexpr std::size_t vgg16_convolutions = 14'714'688;
static_assert(zoo::deeplab_aspp::output == cx::shape{41, 41, 21});
static_assert(zoo::deeplab_aspp::parameter_count == vgg16_convolutions + 4 * aspp<6>::parameter_count);
// A 3x3 kernel of dilation 24 spans 49 cells; each is 8 pixels wide.
static_assert(field_at<zoo::deeplab_aspp>("fc8_24") == field_at<zoo::deeplab_aspp>("pool5") + 48 * 8);

TEST_CASE("DeepLab: atrous spatial pyramid pooling") {
  check_table<aspp<6>>(tables::aspp_6);
  check_table<aspp<12>>(tables::aspp_12);
  check_table<aspp<18>>(tables::aspp_18);
  check_table<aspp<24>>(tables::aspp_24);
}
