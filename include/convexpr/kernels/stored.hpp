// SPDX-License-Identifier: BSL-1.0
// Numbers as they are stored: packed by plans, in constant expressions too, and loaded as floats.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/core/element.hpp>
#include <convexpr/kernels/vector.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

struct bfloat16 {
  std::uint16_t bits = 0;
};
struct float16 {
  std::uint16_t bits = 0;
};

template <element E>
using stored = std::conditional_t<
    E == element::bfloat16, bfloat16,
    std::conditional_t<E == element::float16, float16, std::conditional_t<E == element::int8, std::int8_t, float>>>;

// To the nearest, to the even one of two. A NaN stays one.
constexpr bfloat16 to_bfloat16(float x) {
  const auto bits = std::bit_cast<std::uint32_t>(x);
  if (x != x) return {static_cast<std::uint16_t>(bits >> 16 | 0x40)};
  return {static_cast<std::uint16_t>((bits + 0x7fff + (bits >> 16 & 1)) >> 16)};
}
constexpr float to_float(bfloat16 x) { return std::bit_cast<float>(static_cast<std::uint32_t>(x.bits) << 16); }

// The same; what is too large becomes infinity, what is below 2^-14 keeps 2^-24.
constexpr float16 to_float16(float x) {
  const auto bits = std::bit_cast<std::uint32_t>(x);
  const std::uint32_t sign = bits >> 16 & 0x8000, size = bits & 0x7fffffff;
  const auto half = [&](std::uint32_t rest) { return float16{static_cast<std::uint16_t>(sign | rest)}; };
  if (size > 0x7f800000) return half(0x7e00 | (size >> 13 & 0x3ff));
  if (size >= 0x477ff000) return half(0x7c00);  // 65520 and more
  const auto rounded = [](std::uint32_t digits, unsigned away) {
    const std::uint32_t kept = digits >> away, lost = digits & ((1u << away) - 1), middle = 1u << (away - 1);
    return kept + (lost > middle || (lost == middle && (kept & 1) != 0) ? 1 : 0);
  };
  if (size >= 0x38800000) return half(rounded(size - 0x38000000, 13));
  if (size < 0x33000000) return half(0);  // not half of the smallest
  return half(rounded((size & 0x7fffff) | 0x800000, 126 - (size >> 23)));
}
constexpr float to_float(float16 x) {
  const std::uint32_t sign = static_cast<std::uint32_t>(x.bits & 0x8000) << 16, size = x.bits & 0x7fff;
  if (size >= 0x7c00) return std::bit_cast<float>(sign | 0x7f800000 | (size & 0x3ff) << 13);
  // as if the exponent's bias were that of a float, and put right by a multiplication that makes no error
  const float moved = std::bit_cast<float>(size << 13) * std::bit_cast<float>(0x77800000u);  // 2^112
  return std::bit_cast<float>(std::bit_cast<std::uint32_t>(moved) | sign);
}

// Writes numbers one behind the other.
class packer {
 public:
  constexpr explicit packer(std::byte* to) : to_(to) {}

  template <class T>
  constexpr void put(float x) {
    if constexpr (std::is_same_v<T, bfloat16>)
      put_half(to_bfloat16(x).bits);
    else if constexpr (std::is_same_v<T, float16>)
      put_half(to_float16(x).bits);
    else
      put_bytes(x);
  }
  constexpr void put(element e, float x) {
    if (e == element::bfloat16)
      put<bfloat16>(x);
    else if (e == element::float16)
      put<float16>(x);
    else
      put<float>(x);
  }

 private:
  // No template: Clang finds it undefined where it packs in a constant expression.
  constexpr void put_bytes(float x) {
    if (std::is_constant_evaluated()) {
      for (std::byte b : std::bit_cast<std::array<std::byte, 4>>(x)) *to_++ = b;
    } else {
      std::memcpy(to_, &x, 4);
      to_ += 4;
    }
  }
  constexpr void put_half(std::uint16_t bits) {
    if (std::is_constant_evaluated()) {
      for (std::byte b : std::bit_cast<std::array<std::byte, 2>>(bits)) *to_++ = b;
    } else {
      std::memcpy(to_, &bits, 2);
      to_ += 2;
    }
  }

  std::byte* to_;
};

// As many numbers as V has lanes.
template <class V>
[[gnu::always_inline]] inline V load_stored(const float* from) {
  return load<V>(from);
}
template <class V>
[[gnu::always_inline]] inline V load_stored(const bfloat16* from) {
  typename registers<lanes_of<V>>::halves b;
  std::memcpy(&b, from, sizeof b);
  return std::bit_cast<V>(__builtin_convertvector(b, int_vec<V>) << 16);
}
template <class V>
[[gnu::always_inline]] inline V load_stored(const float16* from) {
#if defined(__AVX512F__)
  if constexpr (lanes_of<V> == 16) {
    short b __attribute__((vector_size(32)));
    std::memcpy(&b, from, sizeof b);
    return __builtin_ia32_vcvtph2ps512_mask(b, V{}, -1, 4);
  }
#endif
  typename registers<lanes_of<V>>::halves b;
  std::memcpy(&b, from, sizeof b);
  const int_vec<V> whole = __builtin_convertvector(b, int_vec<V>), size = whole & 0x7fff;
  const V moved = std::bit_cast<V>(size << 13) * std::bit_cast<float>(0x77800000u);
  const V special = std::bit_cast<V>(size << 13 | 0x7f800000);
  const V value = select(less(std::bit_cast<int_vec<V>>(size), int_vec<V>{} + 0x7c00), moved, special);
  return std::bit_cast<V>(std::bit_cast<int_vec<V>>(value) | (whole & 0x8000) << 16);
}

// What packer::put makes of each lane.
template <class V>
[[gnu::always_inline]] inline void store_stored(float* to, V v) {
  store(to, v);
}
template <class V>
[[gnu::always_inline]] inline void store_stored(bfloat16* to, V v) {
  const auto bits = std::bit_cast<int_vec<V>>(v), infinite = int_vec<V>{} + 0x7f800000;
  const auto is_special = less(infinite, bits & 0x7fffffff);
  const auto finite = std::bit_cast<int_vec<V>>(select(is_special, V{}, v));
  const V rounded = std::bit_cast<V>((finite + 0x7fff + (finite >> 16 & 1)) >> 16);
  const V top = select(is_special, std::bit_cast<V>(bits >> 16 | 0x40), rounded);
  const auto halves =
      __builtin_convertvector(std::bit_cast<int_vec<V>>(top) & 0xffff, typename registers<lanes_of<V>>::halves);
  std::memcpy(static_cast<void*>(to), &halves, sizeof halves);
}
template <class V>
[[gnu::always_inline]] inline void store_stored(float16* to, V v) {
  const auto bits = std::bit_cast<int_vec<V>>(v), size = bits & 0x7fffffff;
  const auto all = [](std::int32_t x) __attribute__((always_inline)) { return int_vec<V>{} + x; };
  const auto choose = [](auto condition, int_vec<V> a, int_vec<V> b) __attribute__((always_inline)) {
    return std::bit_cast<int_vec<V>>(select(condition, std::bit_cast<V>(a), std::bit_cast<V>(b)));
  };
  // below 2^-14 its last digit is that of floats from 0.5 to 1
  const auto small = std::bit_cast<int_vec<V>>(std::bit_cast<V>(size) + 0.5f) - 0x3f000000;
  const auto normal = (size - 0x38000000 + 0xfff + (size >> 13 & 1)) >> 13;
  const auto finite = choose(less(size, all(0x38800000)), small, normal);
  const auto special = choose(less(all(0x7f800000), size), (size >> 13 & 0x3ff) | 0x7e00, all(0x7c00));
  const auto rest = choose(less(size, all(0x477ff000)), finite, special);
  const auto halves = __builtin_convertvector(rest | (bits >> 16 & 0x8000), typename registers<lanes_of<V>>::halves);
  std::memcpy(static_cast<void*>(to), &halves, sizeof halves);
}

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
