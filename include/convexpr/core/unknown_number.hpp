// SPDX-License-Identifier: BSL-1.0
// unknown_number: what stands for a number of a refused network, as shape::unknown() stands for a shape. It equals
// every number and is below and above it, so that assertions about a refused network add no errors to the one that
// counts.
#pragma once
#include <concepts>
#include <cstddef>

namespace convexpr {

struct unknown_number;

template <class T>
concept known_number = !std::same_as<T, unknown_number> && std::convertible_to<T, double>;

struct unknown_number {
  constexpr operator std::size_t() const { return 0; }
  constexpr const unknown_number& operator=(known_number auto) const { return *this; }

  friend constexpr bool operator==(unknown_number, unknown_number) { return true; }
};

// clang-format off
constexpr bool operator==(unknown_number, known_number auto) { return true; }
constexpr bool operator!=(unknown_number, known_number auto) { return true; }
constexpr bool operator< (unknown_number, known_number auto) { return true; }
constexpr bool operator<=(unknown_number, known_number auto) { return true; }
constexpr bool operator> (unknown_number, known_number auto) { return true; }
constexpr bool operator>=(unknown_number, known_number auto) { return true; }
constexpr bool operator==(known_number auto, unknown_number) { return true; }
constexpr bool operator!=(known_number auto, unknown_number) { return true; }
constexpr bool operator< (known_number auto, unknown_number) { return true; }
constexpr bool operator<=(known_number auto, unknown_number) { return true; }
constexpr bool operator> (known_number auto, unknown_number) { return true; }
constexpr bool operator>=(known_number auto, unknown_number) { return true; }
// clang-format on

}  // namespace convexpr
