// SPDX-License-Identifier: BSL-1.0
// A long network makes a model with the compilers' default limits (tests/CMakeLists.txt): no fold over its stages is as
// deep as they are many, and its plan takes a few steps a layer.
#include "agree.hpp"

namespace {

template <std::size_t Times>
using chain = cx::network<cx::input<8>, cx::repeat<Times, cx::dense<8>, cx::softmax>>;

using longest = chain<300>;
static_assert(cx::plan<longest>.size() == 600 && longest::arena_bytes == 64);
static_assert(cx::model<longest>::activation_bytes >= 64 &&
              cx::model<longest>::weight_bytes >= 300 * 72 * sizeof(float));

}  // namespace

TEST_CASE("320 stages run as evaluate does, one sample or several") {
  using net = chain<160>;
  CHECK(agree::largest_error<net>() < 1e-4);
  const agree::example<net> e;
  cx::model<net> model(*e.weights);
  const auto y = model(*e.x);
  CHECK(model(std::array{*e.x, *e.x}) == std::array{y, y});
}
