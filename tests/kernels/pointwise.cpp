// SPDX-License-Identifier: BSL-1.0
// What works element by element, softmax and copies, against the reference loop nests. Two layers that the plan does
// not fuse stand in front where a stage is to take over the buffer of its input.
#include "agree.hpp"

namespace {

constexpr double tolerance = 2e-6;

template <class... Layers>
struct behind {
  template <std::size_t... Input>
  static double error() {
    return agree::largest_error<cx::network<cx::input<Input...>, Layers...>>();
  }
};

}  // namespace

TEST_CASE("activations, flat and in place") {
  CHECK(behind<cx::relu>::error<5, 7, 3>() == 0);
  CHECK(behind<cx::tanh>::error<33>() < tolerance);
  CHECK(behind<cx::max_pool<2>, cx::silu, cx::max_pool<2>>::error<8, 9, 21>() < tolerance);
}
TEST_CASE("batch normalisation") {
  CHECK(behind<cx::batch_norm>::error<5, 7, 19>() < tolerance);
  CHECK(behind<cx::batch_norm, cx::leaky_relu<0.1>>::error<6, 32>() < tolerance);
  CHECK(behind<cx::max_pool<2>, cx::batch_norm_with<cx::no_affine>, cx::relu, cx::max_pool<2>>::error<8, 8, 5>() <
        tolerance);
}
TEST_CASE("sums") {
  CHECK(behind<cx::add<cx::branch<cx::max_pool<2>>, cx::branch<cx::avg_pool<2>>>, cx::relu>::error<6, 6, 7>() <
        tolerance);
  CHECK(behind<cx::add<cx::branch<cx::max_pool<2>>, cx::branch<cx::avg_pool<2>>, cx::branch<cx::max_pool<2>, cx::tanh>>,
               cx::sigmoid>::error<6, 6, 20>() < tolerance);
}
TEST_CASE("softmax") {
  CHECK(behind<cx::softmax>::error<10>() < tolerance);
  CHECK(behind<cx::softmax>::error<1>() < tolerance);
  CHECK(behind<cx::softmax>::error<4, 5, 37>() < tolerance);
  CHECK(behind<cx::dense<64>, cx::softmax, cx::dense<3>>::error<9>() < tolerance);
}
TEST_CASE("concatenations and shuffles") {
  CHECK(behind<cx::concat<cx::branch<>, cx::branch<cx::max_pool<1>>, cx::branch<cx::relu>>>::error<3, 4, 21>() <
        tolerance);
  CHECK(behind<cx::concat<cx::branch<cx::batch_norm>, cx::branch<cx::avg_pool<1>, cx::elu>>,
               cx::conv<3>>::error<6, 6, 5>() < tolerance);
  CHECK(behind<cx::pixel_shuffle<2>>::error<3, 4, 12>() == 0);
  CHECK(behind<cx::pixel_shuffle<3>>::error<5, 27>() == 0);
  CHECK(behind<cx::conv<16>, cx::pixel_shuffle<2>>::error<2, 3, 4, 5>() < tolerance);
}
