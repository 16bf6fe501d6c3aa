// SPDX-License-Identifier: BSL-1.0
// Compiled with -DCONVEXPR_CHECKED: every index is checked at run time, as in constant expressions.
#include <convexpr/convexpr.hpp>

#include <doctest/doctest.h>

#include <cstddef>

namespace cx = convexpr;

#if !defined(CONVEXPR_CHECKED)
#error "this program is to be compiled with -DCONVEXPR_CHECKED"
#endif

TEST_CASE_TEMPLATE("an index beyond the end, or beyond its axis", T, int, const int) {
  cx::tensor<int, cx::shape{3, 4}> owner;
  cx::tensor_view<T> view = owner.view();
  const auto check = [](auto& t) {
    t[11];
    t(2, 3);
    CHECK_THROWS_WITH_AS(t[12], "a tensor cannot take index 12: it has 12 elements", cx::error);
    CHECK_THROWS_WITH_AS(t(0, 4), "a tensor cannot take index 4 along axis 1: its extent is 4", cx::error);
    CHECK_THROWS_WITH_AS(t(3, 0), "a tensor cannot take index 3 along axis 0: its extent is 3", cx::error);
    CHECK_THROWS_AS(t(-1, 0), cx::error);
  };
  check(owner);
  check(std::as_const(owner));
  check(view);
}

TEST_CASE("a view knows no more than its own elements") {
  cx::tensor<float, cx::shape{2, 2}> owner{{1, 2, 3, 4}};
  const cx::tensor_view<float> row(owner.data() + 2, cx::shape{2});
  CHECK(row[1] == 4);
  CHECK_THROWS_AS(row[2], cx::error);
  CHECK_THROWS_AS(cx::tensor_view<float>{}[0], cx::error);
}

TEST_CASE("networks stay within their tensors") {
  using net = cx::network<cx::input<9, 8, 2>, cx::conv<4, cx::kernel<3>, cx::padding<1>>, cx::batch_norm, cx::relu,
                          cx::residual<cx::conv<4, cx::kernel<3>, cx::padding<1>>>, cx::max_pool<2>,
                          cx::resize<6, 6, cx::bilinear>, cx::transposed_conv<3, cx::kernel<2>, cx::stride<2>>,
                          cx::global_avg_pool, cx::dense<3>, cx::softmax>;
  const auto weights = cx::initialize<net>(cx::he_normal{}, cx::seed{1});
  const cx::tensor<float, net::input> x{{1, 2, 3}};
  CHECK(cx::argmax(cx::evaluate<net>(weights, x)) == cx::argmax(cx::model<net>{weights}(x)));
}
