// SPDX-License-Identifier: BSL-1.0
// Convolutions with few filters, which lie along the row in the lanes, against their reference loop nests.
#include "agree.hpp"

namespace {

template <class Net, bool Pooled = false>
void check() {
  constexpr auto first = cx::plan<Net, cx::exact>[0].nest;
  if (cx::native.lanes == 16) {  // with fewer lanes, fewer filters leave some of them empty
    CHECK(first.how == cx::algorithm::planar);
    CHECK(first.pool.is(cx::operation_kind::reference) != Pooled);
  }
  CHECK((agree::largest_error<Net, cx::exact>()) < 2e-6);
}

template <std::size_t Filters, auto... Options>
using few = cx::conv<Filters, cx::kernel<3>, Options...>;

}  // namespace

TEST_CASE("one filter to almost a register of them") {
  check<cx::network<cx::input<28, 28, 1>, cx::conv<6, cx::kernel<5>, cx::padding<2>>, cx::tanh>>();
  check<cx::network<cx::input<19, 37, 3>, few<1>, cx::sigmoid>>();
  check<cx::network<cx::input<7, 70, 4>, few<3, cx::padding<1>>>>();
  check<cx::network<cx::input<8, 64, 2>, few<2, cx::dilation<2>>>>();
  check<cx::network<cx::input<9, 33, 3>,
                    cx::conv<2, cx::kernel<2, 5>, cx::padding_before<1, 0>, cx::padding_after<0, 3>>>>();
}
TEST_CASE("one spatial axis") {
  check<cx::network<cx::input<100, 2>, cx::conv<2, cx::kernel<3>, cx::padding<1>>, cx::relu>>();
}
TEST_CASE("a pool behind") {
  check<cx::network<cx::input<28, 28, 1>, cx::conv<6, cx::kernel<5>, cx::padding<2>>, cx::tanh, cx::avg_pool<2>>,
        true>();
  check<cx::network<cx::input<12, 40, 3>, few<2, cx::padding<1>>, cx::relu, cx::max_pool<2>>, true>();
}
TEST_CASE("a sum is for others") {
  using net = cx::network<cx::input<20, 30, 3>, cx::residual<cx::conv<3, cx::kernel<3>, cx::padding<1>>>, cx::relu>;
  static_assert(cx::plan<net>[0].nest.how != cx::algorithm::planar);
  CHECK(agree::largest_error<net>() < 2e-6);
}
