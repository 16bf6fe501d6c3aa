// SPDX-License-Identifier: BSL-1.0
#include <convexpr/convexpr.hpp>

#include <doctest/doctest.h>

#include <type_traits>

namespace cx = convexpr;

using digits = cx::network<cx::input<28, 28, 1>, cx::conv<6, cx::kernel<5>>, cx::relu, cx::flatten, cx::dense<10>>;

using letters = cx::replace_last<digits, cx::dense<26>>;
static_assert(std::is_same_v<letters, cx::network<cx::input<28, 28, 1>, cx::conv<6, cx::kernel<5>>, cx::relu,
                                                  cx::flatten, cx::dense<26>>>);
static_assert(letters::output == cx::shape{26});

static_assert(cx::drop_last<digits, 2>::output == cx::shape{24, 24, 6});
static_assert(std::is_same_v<cx::drop_last<digits, 0>, digits>);
static_assert(cx::append<digits, cx::softmax, cx::dense<2>>::output == cx::shape{2});
static_assert(cx::with_input<cx::drop_last<digits, 2>, cx::input<64, 64, 3>>::output == cx::shape{60, 60, 6});
