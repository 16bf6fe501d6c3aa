// SPDX-License-Identifier: BSL-1.0
// Names of layers that repeat, put together from parts: joined<"conv", number<3>, "_", number<1>> is "conv3_1".
#pragma once
#include <convexpr/core/text.hpp>

#include <cstddef>
#include <string_view>

namespace convexpr::zoo {

namespace detail {

constexpr std::size_t digits_of(std::size_t n) {
  std::size_t digits = 1;
  for (; n >= 10; n /= 10) ++digits;
  return digits;
}

}  // namespace detail

// The digits of N.
template <std::size_t N>
inline constexpr auto number = [] {
  fixed_text<detail::digits_of(N) + 1> text;
  std::size_t rest = N;
  for (std::size_t i = detail::digits_of(N); i-- > 0; rest /= 10)
    text.characters[i] = static_cast<char>('0' + rest % 10);
  return text;
}();

// One part behind the other.
template <fixed_text... Parts>
inline constexpr auto joined = [] {
  fixed_text<(Parts.view().size() + ... + 1)> text;
  std::size_t at = 0;
  const auto append = [&](std::string_view part) {
    for (char c : part) text.characters[at++] = c;
  };
  (append(Parts.view()), ...);
  return text;
}();

}  // namespace convexpr::zoo
