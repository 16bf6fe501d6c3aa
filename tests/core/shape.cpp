// SPDX-License-Identifier: BSL-1.0
#include <convexpr/core/shape.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace cx = convexpr;
using cx::shape;

static_assert(shape{28, 20, 3}.rank == 3);
static_assert(shape{28, 20, 3}[0] == 28 && shape{28, 20, 3}[2] == 3);
static_assert(shape{28, 20, 3}.size() == 1680);
static_assert(shape{28, 20, 3}.channels() == 3);
static_assert(shape{28, 20, 3}.places() == 560);
static_assert(shape{28, 20, 3}.spatial_rank() == 2);
static_assert(shape{28, 20, 3}.with_channels(7) == shape{28, 20, 7});
static_assert(shape{7}.spatial_rank() == 0 && shape{7}.places() == 1 && shape{7}.channels() == 7);
static_assert(shape{1, 2, 3, 4, 5, 6}.size() == 720);

// A scalar has one element and no axis.
static_assert(shape{}.rank == 0 && shape{}.size() == 1 && shape{}.channels() == 1 && shape{}.spatial_rank() == 0);

static_assert(shape{2, 3} != shape{3, 2});
static_assert(shape{2, 3} != shape{2, 3, 1});
static_assert(shape{2, 3} != shape{2});

// The unknown shape equals every other, on both sides.
static_assert(shape::unknown().is_unknown() && !shape{2, 3}.is_unknown());
static_assert(shape::unknown() == shape{2, 3} && shape{5} == shape::unknown());
static_assert(shape::unknown().spatial_rank() == 0);

// One type for every shape: it can be a template argument.
template <shape Shape>
struct sized {
  static constexpr std::size_t size = Shape.size();
};
static_assert(sized<shape{4, 5}>::size == 20);
static_assert(sized<shape{}>::size == 1);

static_assert(cx::axis_name(0, 1) == "length");
static_assert(cx::axis_name(0, 2) == "height" && cx::axis_name(1, 2) == "width");
static_assert(cx::axis_name(0, 3) == "depth" && cx::axis_name(1, 3) == "height" && cx::axis_name(2, 3) == "width");
static_assert(cx::axis_name(3, 4) == "axis");

static_assert(cx::extent{5, 7}.size() == 2 && cx::extent{5, 7}[1] == 7);
static_assert(cx::extent{5, 7} == cx::extent{5.0, 7.0});
static_assert(cx::extent{5, 7} != cx::extent{5, 8} && cx::extent{5} != cx::extent{5, 5});
static_assert(cx::extent::filled(3, 1.5) == cx::extent{1.5, 1.5, 1.5});

TEST_CASE("an extent is a range of its numbers") {
  double sum = 0;
  for (double x : cx::extent{1, 2, 3.5}) sum += x;
  CHECK(sum == 6.5);
}

TEST_CASE("a shape's axes can be changed one by one") {
  shape s{4, 5, 6};
  s[1] = 50;
  CHECK(s == shape{4, 50, 6});
  CHECK(s.size() == 1200);
}
