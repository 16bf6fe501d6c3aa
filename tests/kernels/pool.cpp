// SPDX-License-Identifier: BSL-1.0
// Pools against their reference loop nests.
#include "agree.hpp"

namespace {

constexpr double tolerance = 1e-6;

template <class Layer, std::size_t... Input>
double error() {
  return agree::largest_error<cx::network<cx::input<Input...>, Layer>>();
}

// A map that holds a NaN, infinities and nothing else of note.
template <class Layer>
void check_special_values() {
  using net = cx::network<cx::input<6, 5, 19>, Layer>;
  agree::example<net> e;
  e.x->elements[3] = std::numeric_limits<float>::quiet_NaN();
  e.x->elements[200] = -std::numeric_limits<float>::quiet_NaN();
  e.x->elements[50] = std::numeric_limits<float>::infinity();
  for (std::size_t n = 19; n < e.x->size(); n += 19) e.x->elements[n] = -std::numeric_limits<float>::infinity();
  cx::model<net> model(*e.weights);
  const auto result = model(*e.x), expected = cx::evaluate<net>(*e.weights, *e.x);
  for (std::size_t n = 0; n < result.size(); ++n) {
    CAPTURE(n);
    if (std::isnan(expected[n]))
      CHECK(std::isnan(result[n]));
    else if (std::isinf(expected[n]))
      CHECK(result[n] == expected[n]);
    else
      CHECK(result[n] == doctest::Approx(expected[n]).epsilon(1e-6));
  }
}

}  // namespace

TEST_CASE("the largest value") {
  CHECK(error<cx::max_pool<2>, 9, 10, 32>() == 0);
  CHECK(error<cx::max_pool<3, cx::stride<2>, cx::padding<1>>, 11, 12, 37>() == 0);
  CHECK(error<cx::max_pool<3, cx::dilation<2>, cx::stride<1>, cx::ceil_mode>, 9, 30, 5>() == 0);
  CHECK(error<cx::max_pool<2, 3, 2>, 5, 9, 6, 18>() == 0);
  CHECK(error<cx::global_max_pool, 40, 30>() == 0);
}
TEST_CASE("the mean") {
  CHECK(error<cx::avg_pool<2>, 8, 8, 6>() < tolerance);
  CHECK(error<cx::avg_pool<3, cx::stride<2>, cx::padding<1>>, 11, 14, 20>() < tolerance);
  CHECK(error<cx::avg_pool<3, cx::stride<2>, cx::padding<1>, cx::count_padding, cx::ceil_mode>, 12, 14, 5>() <
        tolerance);
  CHECK(error<cx::avg_pool<2, 3, 2>, 5, 9, 6, 18>() < tolerance);
  CHECK(error<cx::avg_pool<20, cx::stride<3>, cx::padding<7>>, 50, 18>() < tolerance);
  CHECK(error<cx::global_avg_pool, 7, 7, 100>() < tolerance);
}
TEST_CASE("NaNs, infinities, windows of nothing but minus infinity") {
  check_special_values<cx::max_pool<2>>();
  check_special_values<cx::max_pool<3, cx::stride<1>, cx::padding<1>>>();
  check_special_values<cx::avg_pool<2>>();
  check_special_values<cx::global_max_pool>();
}
TEST_CASE("three workers") {
  CHECK(agree::largest_error<cx::network<cx::input<11, 12, 37>, cx::max_pool<3, cx::stride<2>, cx::padding<1>>>>(
            cx::threads{3}) < tolerance);
}
