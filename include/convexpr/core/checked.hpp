// SPDX-License-Identifier: BSL-1.0
// checked: an output shape, or the reason why there is none.
#pragma once
#include <convexpr/core/shape.hpp>
#include <convexpr/core/text.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <string_view>

namespace convexpr {

struct refusal_argument {
  std::string_view text{};
  long long number = 0;

  constexpr refusal_argument() = default;
  constexpr refusal_argument(std::integral auto n) : number(static_cast<long long>(n)) {}
  constexpr refusal_argument(std::string_view t) : text(t) {}
};

// A cause with its numbers, kept apart until somebody reads it: "kernel extent {} is larger than {}", 5, 4.
struct refusal {
  std::string_view cause{};
  std::array<refusal_argument, 4> arguments{};

  constexpr explicit operator bool() const { return !cause.empty(); }
};

// A refusal: each {} of the cause is filled with the next argument, a number or a text.
template <class... Arguments>
  requires(sizeof...(Arguments) <= 4)
constexpr refusal refuse(std::string_view cause, const Arguments&... arguments) {
  return {cause, {{refusal_argument(arguments)...}}};
}

struct checked {
  shape value = shape::unknown();
  refusal why{};

  constexpr checked(const shape& s) : value(s) {}
  constexpr checked(const refusal& r) : why(r) {}
};

template <std::size_t Capacity>
constexpr void append_cause(text_buffer<Capacity>& out, const refusal& why) {
  std::size_t next = 0;
  for (std::size_t i = 0; i < why.cause.size(); ++i) {
    if (why.cause.substr(i, 2) != "{}") {
      out.append(why.cause[i]);
      continue;
    }
    const auto& argument = why.arguments[next++];
    if (argument.text.data() != nullptr)
      out.append(argument.text);
    else
      out.append(argument.number);
    ++i;
  }
}

}  // namespace convexpr
