// SPDX-License-Identifier: BSL-1.0
// checked: an output shape, or the reason why there is none.
#pragma once
#include <convexpr/core/shape.hpp>
#include <convexpr/core/text.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>

namespace convexpr {

// A number or a text.
struct refusal_argument {
  unsigned long long number;
  bool is_negative;
  const char* text;
  std::size_t text_size;
  bool is_text;
};

// A cause with its numbers, kept apart until somebody reads it: "kernel extent {} is larger than {}", 5, 4.
// Made of plain scalars: a network carries thousands of refusals that say nothing, and compilers count every
// constructor that a constant expression runs.
struct refusal {
  const char* cause;  // null: no refusal
  refusal_argument arguments[4];

  constexpr explicit operator bool() const { return cause != nullptr; }
};

namespace detail {

constexpr refusal_argument read_argument(std::unsigned_integral auto number) {
  return {number, false, nullptr, 0, false};
}
constexpr refusal_argument read_argument(std::signed_integral auto number) {
  const auto bits = static_cast<unsigned long long>(number);
  return {number < 0 ? 0 - bits : bits, number < 0, nullptr, 0, false};
}
constexpr refusal_argument read_argument(std::string_view text) { return {0, false, text.data(), text.size(), true}; }

}  // namespace detail

// A refusal: each {} of the cause is filled with the next argument, a number or a text.
template <class... Arguments>
  requires(sizeof...(Arguments) <= 4)
constexpr refusal refuse(const char* cause, const Arguments&... arguments) {
  return {cause, {detail::read_argument(arguments)...}};
}

struct checked {
  shape value = shape::unknown();
  refusal why{};

  constexpr checked(const shape& s) : value(s) {}
  constexpr checked(const refusal& r) : why(r) {}
};

template <std::size_t Capacity>
constexpr void append_cause(text_buffer<Capacity>& out, const refusal& why) {
  const refusal_argument* argument = why.arguments;
  for (const char* c = why.cause; *c != '\0'; ++c) {
    if (c[0] != '{' || c[1] != '}') {
      out.append(*c);
      continue;
    }
    if (argument->is_text)
      out.append(std::string_view(argument->text, argument->text_size));
    else
      (argument->is_negative ? out.append('-') : out).append(argument->number);
    ++argument;
    ++c;
  }
}

}  // namespace convexpr
