// SPDX-License-Identifier: BSL-1.0
// Convolutions in narrow groups against their reference loop nests.
#include "agree.hpp"

namespace {

constexpr double tolerance = 1e-6;

template <class Layer, std::size_t... Input>
double error() {
  return agree::largest_error<cx::network<cx::input<Input...>, Layer, cx::relu>>();
}
template <std::size_t Filters, std::size_t Groups>
using layer = cx::conv<Filters, cx::kernel<3>, cx::padding<1>, cx::groups<Groups>>;

}  // namespace

TEST_CASE("groups of 2, 4, 8 channels and as many filters") {
  CHECK(error<layer<32, 16>, 5, 6, 32>() < tolerance);
  CHECK(error<layer<64, 16>, 7, 15, 64>() < tolerance);
  CHECK(error<layer<24, 3>, 9, 9, 24>() < tolerance);
}
TEST_CASE("more or fewer filters than channels, in groups that fill no register") {
  CHECK(error<layer<20, 5>, 6, 7, 10>() < tolerance);
  CHECK(error<layer<8, 4>, 6, 7, 16>() < tolerance);
  CHECK(error<layer<15, 5>, 5, 5, 25>() < tolerance);
  CHECK(error<layer<38, 2>, 5, 6, 6>() < tolerance);
  CHECK(error<layer<96, 3>, 5, 6, 6>() < tolerance);
}
TEST_CASE("strides, dilations, paddings") {
  CHECK(error<cx::conv<36, cx::kernel<3>, cx::stride<2>, cx::padding<1>, cx::groups<9>>, 11, 14, 36>() < tolerance);
  CHECK(error<cx::conv<8, cx::kernel<3, 5>, cx::dilation<2>, cx::padding_before<0, 3>, cx::padding_after<3, 1>,
                       cx::groups<2>>,
              11, 15, 8>() < tolerance);
  CHECK(error<cx::conv<16, cx::groups<4>, cx::no_bias>, 3, 29, 16>() < tolerance);
}
TEST_CASE("signals, volumes, long kernels") {
  CHECK(error<cx::conv<12, cx::kernel<5>, cx::padding<2>, cx::groups<3>>, 31, 12>() < tolerance);
  CHECK(error<cx::conv<12, cx::kernel<18>, cx::padding<4>, cx::groups<3>>, 40, 12>() < tolerance);
  CHECK(error<cx::conv<20, cx::kernel<3>, cx::padding<1>, cx::stride<1, 2, 1>, cx::groups<5>>, 4, 5, 6, 20>() <
        tolerance);
}
TEST_CASE("a sum that is added where the result lies") {
  CHECK(agree::largest_error<cx::network<cx::input<5, 15, 3>, cx::conv<20>, cx::tag<"skip">, cx::max_pool<1>,
                                         layer<20, 5>, cx::add<cx::from<"skip">>, cx::relu, cx::conv<2>>>() <
        2 * tolerance);
}
TEST_CASE("three workers") {
  CHECK(agree::largest_error<cx::network<cx::input<7, 15, 64>, layer<64, 16>, cx::relu>>(cx::threads{3}) < tolerance);
}
