// SPDX-License-Identifier: BSL-1.0
// element: how a number is stored. Sums are of float32 wherever the numbers come from.
#pragma once
#include <cstddef>
#include <string_view>

namespace convexpr {

enum class element : unsigned char {
  float32,
  bfloat16,  // the upper half of a float32: its range, 8 bits of its digits
  float16,   // IEEE 754 binary16: 11 bits, up to 65504
  int8
};

constexpr std::size_t bytes_of(element e) { return e == element::float32 ? 4 : e == element::int8 ? 1 : 2; }

constexpr std::string_view name_of(element e) {
  constexpr std::string_view names[] = {"float32", "bfloat16", "float16", "int8"};
  return names[static_cast<std::size_t>(e)];
}

}  // namespace convexpr
