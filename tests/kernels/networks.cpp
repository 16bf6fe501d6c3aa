// SPDX-License-Identifier: BSL-1.0
// Whole models against the reference, with every kind of fusion that a plan knows.
#include <convexpr/zoo/lenet.hpp>

#include "agree.hpp"

namespace {

template <class Net>
void check(double tolerance = 5e-6) {
  CHECK(agree::largest_error<Net>() < tolerance);
  CHECK((agree::largest_error<Net, cx::exact>()) < tolerance);
}

}  // namespace

TEST_CASE("LeNet-5") { check<cx::zoo::lenet5>(); }

TEST_CASE("what a convolution takes in: batch norm, a sum, an activation") {
  check<cx::network<cx::input<9, 10, 12>, cx::conv<20, cx::kernel<3>, cx::no_bias>, cx::batch_norm, cx::silu>>();
  check<cx::network<cx::input<9, 10, 12>,
                    cx::residual<cx::conv<12, cx::kernel<3>, cx::padding<1>>, cx::batch_norm, cx::relu,
                                 cx::conv<12, cx::kernel<3>, cx::padding<1>>, cx::batch_norm>,
                    cx::relu>>();
  check<cx::network<cx::input<9, 10, 12>,
                    cx::residual<cx::branch<cx::conv<24, cx::stride<2>>, cx::batch_norm, cx::relu, cx::conv<24>>,
                                 cx::branch<cx::conv<24, cx::stride<2>>, cx::batch_norm>>,
                    cx::relu, cx::max_pool<2>>>();
  check<
      cx::network<cx::input<9, 10, 12>, cx::conv<18>, cx::relu, cx::batch_norm, cx::tanh, cx::flatten, cx::dense<5>>>();
}
TEST_CASE("what cannot be taken in") {
  // a value that is read twice, or ends the network, keeps its own memory
  check<cx::network<cx::input<6, 6, 4>, cx::conv<4>, cx::tag<"here">, cx::relu, cx::conv<4>,
                    cx::add<cx::from<"here">>>>();
  check<cx::network<cx::input<6, 6, 4>, cx::residual<cx::sigmoid>>>();
  check<cx::network<cx::input<6, 6, 4>, cx::conv<4>, cx::flatten, cx::batch_norm, cx::relu>>();
  check<cx::network<cx::input<6, 6, 4>, cx::add<cx::branch<cx::conv<4>>, cx::branch<cx::relu>, cx::branch<>>,
                    cx::tanh>>();
}
TEST_CASE("depthwise in front of 1x1") {
  check<cx::network<cx::input<13, 11, 20>, cx::depthwise_conv<cx::kernel<3>, cx::padding<1>>, cx::batch_norm, cx::relu,
                    cx::conv<24>, cx::batch_norm, cx::relu>>();
  check<cx::network<cx::input<13, 11, 20>, cx::depthwise_conv<cx::kernel<3>, cx::stride<2>>, cx::conv<7>>>();
}
TEST_CASE("concatenations are written where they stand") {
  check<cx::network<cx::input<6, 7, 5>,
                    cx::concat<cx::branch<cx::conv<9>, cx::relu>, cx::branch<>,
                               cx::branch<cx::conv<17, cx::kernel<3>, cx::padding<1>>>>,
                    cx::conv<3>>>();
  // each concatenation is part of the next
  check<cx::network<cx::input<6, 7, 5>, cx::conv<8>,
                    cx::repeat<3, cx::concat<cx::branch<>, cx::branch<cx::batch_norm, cx::relu,
                                                                      cx::conv<4, cx::kernel<3>, cx::padding<1>>>>>,
                    cx::global_avg_pool, cx::softmax>>();
  check<cx::network<cx::input<6, 7, 5>, cx::concat<cx::branch<>, cx::branch<>>>>();
}
TEST_CASE("zeros around an image are a convolution's padding") {
  using padded =
      cx::network<cx::input<9, 10, 12>, cx::conv<6>, cx::relu, cx::zero_pad<1, 2>, cx::dropout<0.5f>,
                  cx::conv<7, cx::kernel<3>, cx::stride<2>>, cx::zero_pad<cx::padding_before<1>, cx::padding_after<0>>,
                  cx::depthwise_conv<cx::kernel<3>, cx::padding<1>>, cx::conv<4>>;
  static_assert(cx::plan<padded>.size() == 3);
  check<padded>();
  check<cx::network<cx::input<9, 10, 16>, cx::zero_pad<1>, cx::conv<32, cx::kernel<3>>>>();
  // several readers, another layer, another shape: the zeros are written
  check<
      cx::network<cx::input<5, 6, 3>, cx::zero_pad<1>, cx::max_pool<2>, cx::zero_pad<1>, cx::flatten, cx::dense<4>>>();
  check<cx::network<cx::input<5, 6, 3>, cx::zero_pad<1>, cx::residual<cx::conv<3, cx::kernel<3>, cx::padding<1>>>>>();
  check<cx::network<cx::input<5, 6, 3>, cx::zero_pad<1>, cx::zero_pad<1>, cx::reshape<9, 10, 3>,
                    cx::conv<3, cx::kernel<3>>>>();
  check<cx::network<cx::input<4, 6, 3>, cx::zero_pad<1>, cx::reshape<8, 6, 3>, cx::conv<3, cx::kernel<3>>>>();
}
TEST_CASE("nothing but names") {
  check<cx::network<cx::input<6, 7, 5>, cx::flatten>>();
  check<cx::network<cx::input<6, 7, 5>, cx::dropout<0.5f>, cx::multiply<cx::branch<>, cx::branch<cx::conv<5>>>>>();
}
