// SPDX-License-Identifier: BSL-1.0
#include <convexpr/graph/accuracy.hpp>

#include <doctest/doctest.h>

#include <array>

namespace cx = convexpr;

namespace {

constexpr cx::tensor<float, cx::shape{3, 2}> scores{{1, 0, 0, 1, 0, 1}};

constexpr double accuracy(const auto&... labels) { return cx::graph::accuracy(scores, std::array{labels...}); }

static_assert(accuracy(0, 1, 1) == 1);
static_assert(accuracy(1, 1, 0) == 1 / 3.0);
static_assert(accuracy(-1, 1, 0) == 0.5);

}  // namespace

TEST_CASE("a label for each row, one at least") {
  CHECK_THROWS_WITH_AS(accuracy(0, 1), "accuracy cannot take 2 labels: the scores have 3 rows", cx::error);
  CHECK_THROWS_WITH_AS(accuracy(0, 1, 1, 0), "accuracy cannot take 4 labels: the scores have 3 rows", cx::error);
  CHECK_THROWS_WITH_AS(accuracy(-1, -1, -1), "accuracy cannot take 3 rows without a label: one at least has one",
                       cx::error);
}
