// SPDX-License-Identifier: BSL-1.0
// Text in constant expressions: fixed_text is a name as a template argument, text_buffer composes sentences.
#pragma once
#include <convexpr/core/shape.hpp>

#include <cstddef>
#include <string_view>

namespace convexpr {

// A string literal that can be a template argument: as<"features.0", ...>, tag<"skip">.
template <std::size_t Size>
struct fixed_text {
  char characters[Size]{};

  constexpr fixed_text() = default;
  constexpr fixed_text(const char (&literal)[Size]) {
    for (std::size_t i = 0; i < Size; ++i) characters[i] = literal[i];
  }
  constexpr std::string_view view() const { return {characters, Size - 1}; }
};

// A string of at most Capacity characters; what does not fit is cut.
template <std::size_t Capacity>
struct text_buffer {
  char characters[Capacity]{};
  std::size_t count = 0;

  constexpr std::string_view view() const { return {characters, count}; }
  constexpr void resize(std::size_t length) { count = length; }
  // The two that a static_assert message must have from C++26 on.
  constexpr const char* data() const { return characters; }
  constexpr std::size_t size() const { return count; }

  constexpr text_buffer& append(char c) {
    if (count < Capacity) characters[count++] = c;
    return *this;
  }
  constexpr text_buffer& append(std::string_view text) {
    for (char c : text) append(c);
    return *this;
  }
  constexpr text_buffer& append(unsigned long long number) {
    char digits[20]{};
    std::size_t length = 0;
    do digits[length++] = static_cast<char>('0' + number % 10);
    while ((number /= 10) != 0);
    while (length != 0) append(digits[--length]);
    return *this;
  }
  constexpr text_buffer& append(long long number) {
    if (number < 0) append('-');
    return append(number < 0 ? 0ULL - static_cast<unsigned long long>(number)
                             : static_cast<unsigned long long>(number));
  }
  // 28x28x1; a scalar reads "scalar".
  constexpr text_buffer& append(const shape& s) {
    if (s.is_unknown()) return append("unknown");
    if (s.rank == 0) return append("scalar");
    for (std::size_t axis = 0; axis < s.rank; ++axis) {
      if (axis != 0) append('x');
      append(static_cast<unsigned long long>(s[axis]));
    }
    return *this;
  }
};

}  // namespace convexpr
