// SPDX-License-Identifier: BSL-1.0
#include <convexpr/core/checked.hpp>
#include <convexpr/core/text.hpp>

#include <doctest/doctest.h>

#include <limits>
#include <string_view>
#include <type_traits>

namespace cx = convexpr;
using cx::fixed_text;
using cx::text_buffer;

// A literal as a template argument: equal texts are one type.
template <fixed_text Text>
struct named {
  static constexpr std::string_view name = Text.view();
};
static_assert(named<"features.0">::name == "features.0");
static_assert(named<"">::name.empty());
static_assert(std::is_same_v<named<"a">, named<"a">> && !std::is_same_v<named<"a">, named<"b">>);

template <class... Parts>
constexpr bool reads(std::string_view expected, const Parts&... parts) {
  text_buffer<64> out;
  (out.append(parts), ...);
  return out.view() == expected && out.size() == expected.size();
}
static_assert(reads(""));
static_assert(reads("a bc", 'a', " bc"));
static_assert(reads("0", 0ULL) && reads("96", 96ULL) && reads("100", 100ULL));
static_assert(reads("18446744073709551615", std::numeric_limits<unsigned long long>::max()));
static_assert(reads("-7", -7LL) && reads("0", 0LL) && reads("42", 42LL));
static_assert(reads("-9223372036854775808", std::numeric_limits<long long>::min()));
static_assert(reads("28x28x1", cx::shape{28, 28, 1}) && reads("10", cx::shape{10}));
static_assert(reads("scalar", cx::shape{}) && reads("unknown", cx::shape::unknown()));

// What does not fit is cut.
static_assert([] {
  text_buffer<5> out;
  out.append("abc").append(12345ULL).append('x');
  return out.view() == "abc12";
}());

// A cause is filled with its numbers and words in order.
constexpr bool cause_reads(const cx::refusal& why, std::string_view expected) {
  text_buffer<128> out;
  cx::append_cause(out, why);
  return out.view() == expected;
}
static_assert(cause_reads(cx::refuse("padding {} leaves nothing of {} ({})", 3, 2, "height"),
                          "padding 3 leaves nothing of 2 (height)"));
static_assert(cause_reads(cx::refuse("input extent {} is not positive", -4), "input extent -4 is not positive"));
static_assert(cause_reads(cx::refuse("it has no window"), "it has no window"));
static_assert(cx::refuse("no") && !cx::refusal{});
static_assert(cx::checked(cx::refuse("no")).value.is_unknown() && !cx::checked(cx::shape{3}).why);

TEST_CASE("texts grow and shrink at run time too") {
  text_buffer<16> out;
  out.append("conv").append('<').append(8ULL).append('>');
  CHECK(out.view() == "conv<8>");
  out.resize(4);
  CHECK(out.view() == "conv");
}
