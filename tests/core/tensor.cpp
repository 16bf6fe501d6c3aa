// SPDX-License-Identifier: BSL-1.0
#include <convexpr/core/tensor.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>
#include <type_traits>

namespace cx = convexpr;
using cx::shape;
using cx::tensor;

using image = tensor<float, shape{2, 3, 4}>;
static_assert(image::size() == 24 && image::extents == shape{2, 3, 4});
static_assert(sizeof(image) == 24 * sizeof(float));
static_assert(std::is_trivially_copyable_v<image>);
static_assert(tensor<double, shape{}>::size() == 1);

// Zero at first, and a literal type.
static_assert(image{} == image{});
constexpr image zeros{};
static_assert(std::all_of(zeros.begin(), zeros.end(), [](float x) { return x == 0; }));
static_assert([] {
  image t;
  std::iota(t.begin(), t.end(), 0.0f);
  // row-major, the last axis innermost
  return t(0, 0, 0) == 0 && t(0, 0, 3) == 3 && t(0, 2, 1) == 9 && t(1, 2, 3) == 23 && t[13] == t(1, 0, 1);
}());
static_assert([] {
  tensor<int, shape{3, 2}> t;
  t(2, 0) = 7;
  auto v = t.view();
  v(0, 1) = 5;
  const auto& fixed = t;
  return t[4] == 7 && t[1] == 5 && fixed(2, 0) == 7 && fixed.view()(0, 1) == 5 && v.size() == 6;
}());

// A view reads through to what it borrows; a view of constant elements is made from any other.
static_assert([] {
  int elements[6] = {1, 2, 3, 4, 5, 6};
  const cx::tensor_view<int> v(elements, shape{2, 3});
  v(1, 0) = 40;
  const cx::tensor_view<const int> fixed = v;
  return elements[3] == 40 && fixed[3] == 40 && fixed.extents == shape{2, 3} && *(fixed.end() - 1) == 6;
}());

static_assert(cx::argmax(tensor<int, shape{4}>{{1, 9, 3, 9}}) == 1);
static_assert(cx::argmax(tensor<int, shape{3}>{{-5, -2, -7}}) == 1);
static_assert(cx::argmax(tensor<float, shape{2, 2}>{{1, 2, 3, 4}}) == 3);
static_assert(cx::argmax(tensor<float, shape{1}>{}) == 0);

TEST_CASE("tensors compare by their elements") {
  image a, b;
  CHECK(a == b);
  b(1, 1, 1) = 1;
  CHECK(a != b);
  a = b;
  CHECK(a == b);
}

TEST_CASE("indices may be of any integer type") {
  image t;
  t(1, std::size_t{2}, 3L) = 5;
  CHECK(t[23] == 5);
}

TEST_CASE("a view takes an index for each of its axes") {
  image t;
  const auto v = t.view();
  CHECK_THROWS_WITH_AS(v(1, 2), "a tensor cannot take 2 indices: it has 3 axes", cx::error);
  CHECK_THROWS_WITH_AS(v(1, 2, 3, 0), "a tensor cannot take 4 indices: it has 3 axes", cx::error);
  CHECK_THROWS_WITH_AS(cx::tensor_view<float>{}(0), "a tensor cannot take 1 indices: it has 0 axes", cx::error);
  CHECK(&v(1, 2, 3) == &t[23]);
}
