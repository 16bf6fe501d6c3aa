// SPDX-License-Identifier: BSL-1.0
// Depthwise convolutions against their reference loop nests.
#include "agree.hpp"

namespace {

constexpr double tolerance = 1e-6;

template <class Layer, std::size_t... Input>
double error() {
  return agree::largest_error<cx::network<cx::input<Input...>, Layer, cx::relu6>>();
}

}  // namespace

TEST_CASE("channels that fill registers, or do not; tiles that overlap") {
  using layer = cx::depthwise_conv<cx::kernel<3>, cx::padding<1>>;
  CHECK(error<layer, 9, 10, 32>() < tolerance);
  CHECK(error<layer, 7, 7, 37>() < tolerance);
  CHECK(error<layer, 5, 13, 5>() < tolerance);
  CHECK(error<layer, 1, 1, 3>() < tolerance);
}
TEST_CASE("strides, dilations, paddings") {
  CHECK(error<cx::depthwise_conv<cx::kernel<3>, cx::stride<2>, cx::padding<1>>, 11, 14, 20>() < tolerance);
  CHECK(error<cx::depthwise_conv<cx::kernel<5>, cx::stride<2>, cx::padding_same, cx::no_bias>, 13, 12, 18>() <
        tolerance);
  CHECK(error<cx::depthwise_conv<cx::kernel<3, 5>, cx::dilation<2>, cx::padding_before<0, 3>, cx::padding_after<3, 1>>,
              11, 15, 17>() < tolerance);
  CHECK(error<cx::depthwise_conv<cx::kernel<3>, cx::padding<5>>, 2, 3, 4>() < tolerance);
  CHECK(error<cx::depthwise_conv<cx::kernel<2>, cx::stride<3>>, 9, 10, 19>() < tolerance);
}
TEST_CASE("signals, volumes, long kernels") {
  CHECK(error<cx::depthwise_conv<cx::kernel<7>, cx::padding<3>>, 9, 20, 16>() < tolerance);
  CHECK(error<cx::depthwise_conv<cx::kernel<9>, cx::padding<4>>, 30, 19>() < tolerance);
  CHECK(error<cx::depthwise_conv<cx::kernel<19>, cx::dilation<2>, cx::padding<12>>, 50, 19>() < tolerance);
  CHECK(error<cx::depthwise_conv<cx::kernel<3>, cx::padding<1>, cx::stride<2, 1, 2>>, 5, 6, 7, 33>() < tolerance);
}
TEST_CASE("several filters a channel") {
  CHECK(error<cx::depthwise_conv<2, cx::kernel<3>, cx::padding<1>>, 6, 7, 18>() < tolerance);
  CHECK(error<cx::depthwise_conv<3, cx::kernel<3>, cx::padding<1>>, 4, 5, 2>() < tolerance);
}
TEST_CASE("a sum that is added where the result lies") {
  using layer = cx::depthwise_conv<cx::kernel<3>, cx::padding<1>>;
  CHECK(agree::largest_error<cx::network<cx::input<7, 10, 3>, cx::conv<19>, cx::residual<layer, cx::batch_norm>,
                                         cx::relu, cx::conv<2>>>() < 2 * tolerance);
}
TEST_CASE("three workers") {
  CHECK(agree::largest_error<
            cx::network<cx::input<9, 10, 32>, cx::depthwise_conv<cx::kernel<3>, cx::padding<1>>, cx::relu6>>(
            cx::threads{3}) < tolerance);
}
