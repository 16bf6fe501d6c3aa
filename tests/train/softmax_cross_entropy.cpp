// SPDX-License-Identifier: BSL-1.0
#include <convexpr/convexpr.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

namespace cx = convexpr;

namespace {

template <cx::shape Shape>
double loss(const cx::tensor<double, Shape>& scores, const std::vector<int>& labels) {
  cx::tensor<double, Shape> gradient;
  return cx::softmax_cross_entropy{labels}(scores.view(), gradient.view());
}

using rows = cx::tensor<double, cx::shape{3, 2}>;

}  // namespace

TEST_CASE("the mean over the labelled rows") {
  const double ln2 = std::log(2.0);
  CHECK(loss(rows{}, {0, 1, 1}) == doctest::Approx(ln2));
  CHECK(loss(rows{}, {-1, 1, -7}) == doctest::Approx(ln2));
  CHECK(loss(rows{{0, 0, 0, std::log(3.0), 0, 0}}, {-1, 0, -1}) == doctest::Approx(std::log(4.0)));
  CHECK(loss(cx::tensor<double, cx::shape{2}>{}, {1}) == doctest::Approx(ln2));
}

TEST_CASE("labels that do not belong to the scores") {
  CHECK_THROWS_WITH_AS(loss(rows{}, {0, 1, 1, 0}), "cross_entropy cannot take 4 labels: the scores have 3 rows",
                       cx::error);
  CHECK_THROWS_WITH_AS(loss(rows{}, {0, 1}), "cross_entropy cannot take 2 labels: the scores have 3 rows", cx::error);
  CHECK_THROWS_WITH_AS(loss(rows{}, {}), "cross_entropy cannot take 0 labels: the scores have 3 rows", cx::error);
  CHECK_THROWS_WITH_AS(loss(cx::tensor<double, cx::shape{2}>{}, {1, 0}),
                       "cross_entropy cannot take 2 labels: the scores have 1 rows", cx::error);
  CHECK_THROWS_WITH_AS(loss(rows{}, {0, 2, 5}), "cross_entropy cannot take label 2 of row 1: the scores have 2 classes",
                       cx::error);
  CHECK_THROWS_WITH_AS(loss(rows{}, {-1, -1, -1}),
                       "cross_entropy cannot take a target that counts nothing: one row at least has a label",
                       cx::error);
}

TEST_CASE("through a training") {
  using net = cx::network<cx::input<4>, cx::dense<3>>;
  const std::vector<int> labels{3};
  CHECK_THROWS_AS(
      cx::backpropagate(cx::parameters<net>{}, cx::tensor<float, net::input>{}, cx::softmax_cross_entropy{labels}),
      cx::error);
}
