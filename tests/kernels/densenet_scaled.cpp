// SPDX-License-Identifier: BSL-1.0
// A network of 671 layers is checked and planned with the compilers' default limits (tests/CMakeLists.txt).
#include "densenet_scaled.hpp"

#include "agree.hpp"

#include <algorithm>
#include <tuple>

namespace {

using densenet121 = scaled::densenet<224, 1>;
static_assert(densenet121::size == 671 && densenet121::outputs.size() == 9);
static_assert(cx::detail::measure<densenet121::layer_types>().tags == 67);
static_assert(densenet121::output == cx::shape{112, 112, 64});
static_assert(cx::plan<densenet121>.size() > 2 * 58 && cx::plan<densenet121>.arena_bytes > 0);

}  // namespace

TEST_CASE("the same network with shorter blocks runs as evaluate does") {
  using net = scaled::densenet<64, 6>;
  const agree::example<net> e;
  cx::model<net> model(*e.weights);
  const auto y = model(*e.x), expected = cx::evaluate<net>(*e.weights, *e.x);
  const double worst = std::apply(
      [&](const auto&... result) {
        return std::apply(
            [&](const auto&... wanted) {
              return std::max({agree::difference(result.data(), wanted.data(), wanted.size())...});
            },
            expected);
      },
      y);
  CHECK(worst < 1e-4);
}
