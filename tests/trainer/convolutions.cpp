// SPDX-License-Identifier: BSL-1.0
#include "steps.hpp"

using namespace steps;

TEST_CASE("convolutions learn: stride, padding, dilation, groups, few channels and many") {
  check_steps<image<conv<8, kernel<3>, padding<1>>, relu>>();
  check_steps<image<conv<17, kernel<3>, stride<2>, padding<2>, no_bias>, relu, conv<5, kernel<1>, stride<2>>>>();
  check_steps<image<conv<8, kernel<3>, dilation<2>>, relu, conv<12, kernel<3, 2>, groups<4>, padding<1, 0>>>>();
  check_steps<image<conv<33, kernel<1>>, relu, conv<20, kernel<3>, padding<3>>>>();
  check_steps<network<input<40, 5>, conv<7, kernel<9>, stride<4>>, relu, conv<6, kernel<3>, padding_before<2>>, flatten,
                      dense<10>>>();
  check_steps<network<input<4, 5, 6, 3>, conv<8, kernel<3>, padding<1>>, relu, conv<4, kernel<2, 3, 1>, stride<2>>,
                      flatten, dense<10>>>();
}

TEST_CASE("depthwise and transposed convolutions learn") {
  check_steps<image<conv<21, kernel<1>>, depthwise_conv<kernel<3>, padding<1>>, relu, conv<6>>>();
  check_steps<image<conv<16>, depthwise_conv<kernel<5, 3>, stride<2, 3>, padding<2>, no_bias>, relu6, conv<6>>>();
  check_steps<image<depthwise_conv<2, kernel<3>>, relu>>();
  check_steps<network<input<5, 5, 6>, conv<6>, transposed_conv<8, kernel<4>, stride<2>, padding<1>>, relu,
                      transposed_conv<3, kernel<3>, padding<1>>, flatten, dense<4>>>();
}

TEST_CASE("dense layers and batch norms learn") {
  check_steps<network<input<7>, dense<33>, batch_norm, relu, dense<17, no_bias>, cx::tanh, dense<10>>>();
  check_steps<image<conv<20, kernel<3>>, batch_norm, relu, conv<6>, batch_norm_with<no_affine, epsilon<0.01>>>>();
  check_steps<
      image<conv<8>, batch_norm, residual<conv<8, kernel<3>, padding<1>>, batch_norm_with<momentum<0.3>>>, relu>>();
}
