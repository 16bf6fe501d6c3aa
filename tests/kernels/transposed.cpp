// SPDX-License-Identifier: BSL-1.0
// Transposed convolution by the phases of its output against the reference loop nest.
#include "agree.hpp"

namespace {

constexpr double tolerance = 2e-6;

template <class Layer, std::size_t... In>
void check(cx::threads workers = {}) {
  CAPTURE(sizeof...(In));
  for (std::size_t extent : {In...}) CAPTURE(extent);
  CHECK((agree::largest_error<cx::network<cx::input<In...>, Layer, cx::leaky_relu<0.25>>>(workers)) < tolerance);
}

}  // namespace

TEST_CASE("kernels that are multiples of the stride") {
  check<cx::transposed_conv<48, cx::kernel<4>, cx::stride<2>, cx::padding<1>>, 4, 4, 32>();
  check<cx::transposed_conv<37, cx::kernel<4>, cx::stride<2>, cx::padding<1>>, 8, 9, 20>(cx::threads{2});
  check<cx::transposed_conv<32, cx::kernel<2>, cx::stride<2>>, 5, 6, 16>();
  check<cx::transposed_conv<40, cx::kernel<4>, cx::stride<2>, cx::padding<1>>, 4, 4, 512>();
}
TEST_CASE("few filters share the lanes with the phases of the output") {
  check<cx::transposed_conv<3, cx::kernel<4>, cx::stride<2>, cx::padding<1>>, 6, 7, 13>(cx::threads{2});
  check<cx::transposed_conv<21, cx::kernel<16>, cx::stride<8>>, 6, 5, 21>();
  check<cx::transposed_conv<5, cx::kernel<16, 13>, cx::stride<8>, cx::padding_before<5, 3>, cx::padding_after<2, 9>>, 3,
        5, 7>();
  check<cx::transposed_conv<1, cx::kernel<3>, cx::stride<2>, cx::padding<1>, cx::output_padding<1>>, 5, 40, 2>();
  check<cx::transposed_conv<1, cx::kernel<64>, cx::stride<32>>, 2, 2, 3>();
}
TEST_CASE("strides, kernels, dilations that have no common measure") {
  check<cx::transposed_conv<17, cx::kernel<2, 1>, cx::stride<4, 3>>, 5, 6, 8>();  // outputs that no tap reaches
  check<cx::transposed_conv<17, cx::kernel<3, 4>, cx::stride<4, 6>, cx::dilation<2, 4>>, 5, 6, 8>();
  check<cx::transposed_conv<8, cx::kernel<3, 5>, cx::dilation<3, 1>, cx::padding_before<2, 4>, cx::padding_after<2, 0>>,
        9, 9, 12>();
  check<cx::transposed_conv<24, cx::kernel<3>, cx::stride<2>, cx::padding<1>, cx::output_padding<1>, cx::groups<2>>, 5,
        6, 16>(cx::threads{2});
  check<cx::transposed_conv<6, cx::kernel<5>, cx::stride<3>, cx::padding_same>, 7, 4, 9>();
}
TEST_CASE("one input place, one and three spatial axes") {
  check<cx::transposed_conv<33, cx::kernel<4>>, 1, 1, 40>();
  check<cx::transposed_conv<19, cx::kernel<5>, cx::stride<3>, cx::dilation<2>, cx::padding_before<4>>, 13, 6>();
  check<cx::transposed_conv<2, cx::kernel<5>, cx::stride<3>, cx::output_padding<2>, cx::groups<2>>, 13, 6>();
  check<cx::transposed_conv<9, cx::kernel<3, 4, 3>, cx::stride<2>, cx::padding<1>>, 3, 4, 5, 5>();
  check<cx::transposed_conv<6, cx::kernel<2, 3, 4>, cx::stride<2, 3, 3>, cx::groups<3>>, 2, 3, 11, 6>();
}
