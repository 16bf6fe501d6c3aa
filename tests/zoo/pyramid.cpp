// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/pyramid.hpp>

#include <zoo/agree.hpp>

namespace zoo = cx::zoo;

// Worked by hand: five rounds of 70 -> 68 -> 70 -> 68, each two less than the one before.
static_assert(layer_named<zoo::pyramid_segmentation>("encoder.0").output == cx::shape{68, 68, 64});
static_assert(layer_named<zoo::pyramid_segmentation>("encoder.2").output == cx::shape{70, 70, 64});
static_assert(layer_named<zoo::pyramid_segmentation>("encoder.4").output == cx::shape{68, 68, 64});
static_assert(layer_named<zoo::pyramid_segmentation>("encoder.23").output == cx::shape{60, 60, 64});
static_assert(layer_named<zoo::pyramid_segmentation>("pyramid").output == cx::shape{60, 60, 64 + 4 * 16});
static_assert(zoo::pyramid_segmentation::output == cx::shape{60, 60, 21});

// Ten 3x3 convolutions; of the ten places that they take in front, the five paddings give back five.
static_assert(field_at<zoo::pyramid_segmentation>("encoder.23") == 1 + 10 * 2);
static_assert(layer_named<zoo::pyramid_segmentation>("encoder.23").jump == cx::extent{1, 1});
static_assert(layer_named<zoo::pyramid_segmentation>("encoder.23").start == cx::extent{5.5, 5.5});

constexpr std::size_t wide = 64 * 9 * 64;  // weights of a convolution from 64 to 64 channels
static_assert(zoo::pyramid_segmentation::parameter_count ==
              (27 * 64 + 64) + 9 * (wide + 64) + 4 * (64 * 16 + 16) + (128 * 21 + 21));
static_assert(zoo::pyramid_segmentation::parameter_count == 341'013);
static_assert(zoo::pyramid_segmentation::macs == 68 * 68 * (27 * 64 + wide) +
                                                     2 * (66 * 66 + 64 * 64 + 62 * 62 + 60 * 60) * wide +
                                                     (1 + 4 + 9 + 36) * 64 * 16 + 60 * 60 * 128 * 21);

// The join reads the encoder and the four levels.
static_assert(layer_named<zoo::pyramid_segmentation>("pyramid").inputs.size() == 5);

TEST_CASE("Pyramid segmentation") {
  MESSAGE("pyramid_segmentation: " << zoo::pyramid_segmentation::parameter_count << " parameters, "
                                   << zoo::pyramid_segmentation::macs << " multiply-accumulates");
  REQUIRE(zoo::pyramid_segmentation::parameter_count == 341'013);
}

// A level alone, on an image whose regions are flat: resizing means over regions keeps a constant image constant.
TEST_CASE("A level of the pyramid keeps a flat image flat") {
  using level = cx::network<cx::input<6, 6, 1>, cx::adaptive_avg_pool<3>, cx::resize<6, 6, cx::bilinear>>;
  cx::tensor<float, level::input> image;
  for (float& x : image) x = 2.5F;
  for (float x : cx::evaluate(cx::parameters<level>{}, image)) CHECK(x == 2.5F);
}
