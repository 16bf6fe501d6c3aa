// SPDX-License-Identifier: BSL-1.0
// Dense layers against their reference loop nest.
#include "agree.hpp"

namespace {

template <std::size_t Inputs, class... Layers>
double error() {
  return agree::largest_error<cx::network<cx::input<Inputs>, Layers...>>();
}

}  // namespace

TEST_CASE("units in the lanes") {
  CHECK(error<1, cx::dense<1>>() < 2e-6);
  CHECK(error<84, cx::dense<10>>() < 2e-6);
  CHECK(error<7, cx::dense<8>, cx::dense<8>>() < 2e-6);
  CHECK(error<400, cx::dense<120>, cx::tanh>() < 2e-6);
  CHECK(error<33, cx::dense<333, cx::no_bias>, cx::relu>() < 2e-6);
}
TEST_CASE("few units, inputs in the lanes") {
  CHECK(error<77, cx::dense<1>>() < 2e-6);
  CHECK(error<640, cx::dense<3>, cx::sigmoid>() < 2e-6);
  CHECK(error<2050, cx::dense<18>>() < 2e-6);
}
TEST_CASE("more weights than stay in the cache") {
  CHECK(error<700, cx::dense<1000>, cx::relu>() < 2e-6);
  CHECK(error<1025, cx::dense<531>, cx::batch_norm>() < 2e-6);
}
TEST_CASE("a sum of two") {
  CHECK(error<50, cx::residual<cx::dense<50>>, cx::relu>() < 2e-6);
  CHECK(error<500, cx::dense<2>, cx::residual<cx::dense<2>>>() < 2e-6);
}
