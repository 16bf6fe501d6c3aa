// SPDX-License-Identifier: BSL-1.0
// Counts that stop at the largest number instead of wrapping: too many stays too many, whatever is added to it or
// multiplied with it. A network that gets there is refused (network/check.hpp).
#pragma once
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace convexpr {

template <std::unsigned_integral T>
inline constexpr T uncountable = std::numeric_limits<T>::max();

// The most elements that a tensor can have: as floats they fill the 2^48 bytes that today's machines address, or half
// of a 32-bit machine's. So few that a sum over all layers of a network does not wrap.
inline constexpr std::size_t most_elements = (std::uint64_t{1} << (sizeof(std::size_t) > 4 ? 48 : 31)) / sizeof(float);

// The largest number that an option of a layer can have: sums of three and an extent stay below 2^32.
inline constexpr std::size_t largest_option = 1'000'000'000;

template <std::unsigned_integral T>
constexpr T count_sum(T a, T b) {
  T sum{};
  return __builtin_add_overflow(a, b, &sum) ? uncountable<T> : sum;
}
template <std::unsigned_integral T>
constexpr T count_sum(T a, T b, T c) {
  return count_sum(count_sum(a, b), c);
}

template <std::unsigned_integral T>
constexpr T count_product(T a, T b) {
  T product{};
  return __builtin_mul_overflow(a, b, &product) ? uncountable<T> : product;
}

// Multiply-accumulates, these numbers multiplied: counted in 64 bits, on small machines too.
constexpr std::uint64_t count_macs(std::convertible_to<std::uint64_t> auto... numbers) {
  std::uint64_t macs = 1;
  ((macs = count_product(macs, std::uint64_t{numbers})), ...);
  return macs;
}

}  // namespace convexpr
