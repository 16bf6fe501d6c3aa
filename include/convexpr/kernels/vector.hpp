// SPDX-License-Identifier: BSL-1.0
// vec<Lanes>: floats side by side, by the compilers' vector extensions: one source serves AVX-512, AVX, SSE, NEON, MVE
// and WebAssembly SIMD. As many lanes as the target of a plan has; a machine with narrower registers takes several for
// them. Operators work lane by lane; select(less(a, b), x, y) chooses lane by lane. V is a vec everywhere below.
#pragma once
#include <convexpr/core/config.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// Spelled out: GCC 12 forgets a vector_size that depends on a template's argument.
template <std::size_t Lanes>
struct registers;
template <>
struct registers<4> {
  using floats = float __attribute__((vector_size(16)));
  using half_floats = float __attribute__((vector_size(8)));
  using doubles = double __attribute__((vector_size(16)));  // half as many
  using whole_numbers = std::int32_t __attribute__((vector_size(16)));
  using halves = std::uint16_t __attribute__((vector_size(8)));
};
template <>
struct registers<8> {
  using floats = float __attribute__((vector_size(32)));
  using half_floats = float __attribute__((vector_size(16)));
  using doubles = double __attribute__((vector_size(32)));  // half as many
  using whole_numbers = std::int32_t __attribute__((vector_size(32)));
  using halves = std::uint16_t __attribute__((vector_size(16)));
};
template <>
struct registers<16> {
  using floats = float __attribute__((vector_size(64)));
  using half_floats = float __attribute__((vector_size(32)));
  using doubles = double __attribute__((vector_size(64)));  // half as many
  using whole_numbers = std::int32_t __attribute__((vector_size(64)));
  using halves = std::uint16_t __attribute__((vector_size(32)));
};
template <std::size_t Lanes>
using vec = typename registers<Lanes>::floats;

template <class V>
inline constexpr std::size_t lanes_of = sizeof(V) / sizeof(float);
// As many whole numbers.
template <class V>
using int_vec = typename registers<lanes_of<V>>::whole_numbers;

template <class V>
[[gnu::always_inline]] inline V load(const float* from) {
  V v;
  std::memcpy(&v, from, sizeof v);
  return v;
}
template <class V>
[[gnu::always_inline]] inline void store(float* to, V v) {
  std::memcpy(to, &v, sizeof v);
}
template <class V>
[[gnu::always_inline]] inline V broadcast(float x) {
  return x - V{};
}

// Loads what is used several times once: for up to four uses GCC would rather load it for each, and a multiply-add a
// cycle then takes all that the first-level cache can give.
template <class V>
[[gnu::always_inline]] inline void hold([[maybe_unused]] V& v) {
#if !defined(__clang__)
#if defined(__AVX512F__)
  if constexpr (sizeof(V) == 64) asm("" : "+v"(v));
#endif
#if defined(__AVX__)
  if constexpr (sizeof(V) == 32) asm("" : "+v"(v));
#endif
#if defined(__SSE__)
  if constexpr (sizeof(V) == 16) asm("" : "+v"(v));
#endif
#endif
}

// For what does not fit the caches: it goes past them, and no line is read before it is written. `to` is aligned to a
// register; others see the numbers after finish_stores().
template <class V>
[[gnu::always_inline]] inline void store_past_cache(float* to, V v) {
#if defined(__clang__)
  __builtin_nontemporal_store(v, reinterpret_cast<V*>(to));
#else
#if defined(__AVX512F__)
  if constexpr (sizeof(V) == 64) return __builtin_ia32_movntps512(to, v);
#endif
#if defined(__AVX__)
  if constexpr (sizeof(V) == 32) return __builtin_ia32_movntps256(to, v);
#endif
#if defined(__SSE__)
  if constexpr (sizeof(V) == 16) return __builtin_ia32_movntps(to, v);
#endif
  store(to, v);
#endif
}
[[gnu::always_inline]] inline void finish_stores() {
#if defined(__SSE__)
  __builtin_ia32_sfence();
#endif
}
template <class V>
inline bool is_aligned(const float* p) {
  return reinterpret_cast<std::uintptr_t>(p) % sizeof(V) == 0;
}

// The first `count` lanes only, 0 < count <= lanes: nothing behind them is read or written; the others are 0.
template <class V>
[[gnu::always_inline]] inline V load_part(const float* from, std::size_t count) {
#if defined(__AVX512F__)
  if constexpr (sizeof(V) == 64)
    return __builtin_ia32_loadups512_mask(from, V{}, static_cast<unsigned short>((1u << count) - 1));
#endif
  V v{};
  std::memcpy(&v, from, std::min(count, lanes_of<V>) * sizeof(float));  // GCC warns of paths that it finds dead later
  return v;
}
template <class V>
[[gnu::always_inline]] inline void store_part(float* to, V v, std::size_t count) {
#if defined(__AVX512F__)
  if constexpr (sizeof(V) == 64)
    return __builtin_ia32_storeups512_mask(to, v, static_cast<unsigned short>((1u << count) - 1));
#endif
  std::memcpy(to, &v, std::min(count, lanes_of<V>) * sizeof(float));
}

// What a comparison of all lanes gives, and select chooses by. GCC 12 makes wrong predicates of MVE where it knows a
// mask, or joins two of them, and compares floats number by number: there they are made by name.
#if defined(__ARM_FEATURE_MVE) && !defined(__clang__)
using mask = std::uint16_t;
template <class V>
using mask_of = mask;
using mve_floats = vec<4>;
using mve_numbers = int_vec<mve_floats>;
[[gnu::always_inline]] inline mask less(mve_floats a, mve_floats b) {
  mask m;
  asm("vcmp.f32 gt, %q1, %q2" : "=Up"(m) : "w"(b), "w"(a));
  return m;
}
[[gnu::always_inline]] inline mask is_nan(mve_floats a) {
  mask m;
  asm("vcmp.f32 ne, %q1, %q1" : "=Up"(m) : "w"(a));
  return m;
}
[[gnu::always_inline]] inline mask less(mve_numbers a, mve_numbers b) {
  mask m;
  asm("vcmp.s32 gt, %q1, %q2" : "=Up"(m) : "w"(b), "w"(a));
  return m;
}
[[gnu::always_inline]] inline mask equal(mve_numbers a, mve_numbers b) {
  mask m;
  asm("vcmp.i32 eq, %q1, %q2" : "=Up"(m) : "w"(a), "w"(b));
  return m;
}
[[gnu::always_inline]] inline mve_floats select(mask m, mve_floats a, mve_floats b) {
  mve_floats chosen;
  asm("vpsel %q0, %q1, %q2" : "=w"(chosen) : "w"(a), "w"(b), "Up"(m));
  return chosen;
}
#else
template <class V>
using mask_of = int_vec<V>;
template <class V>
[[gnu::always_inline]] inline auto less(V a, V b) {
  return a < b;
}
template <class V>
[[gnu::always_inline]] inline auto is_nan(V a) {
  return a != a;
}
template <class V>
[[gnu::always_inline]] inline auto equal(V a, V b) {
  return a == b;
}
template <class Mask, class V>
[[gnu::always_inline]] inline V select(Mask m, V a, V b) {
  return m ? a : b;
}
#endif

// The second where one of them is a NaN. For x86 GCC needs the instruction's name: it compares and selects otherwise.
template <class V>
[[gnu::always_inline]] inline V minimum(V a, V b) {
#if !defined(__clang__)
#if defined(__AVX512F__)
  if constexpr (sizeof(V) == 64) return __builtin_ia32_minps512_mask(a, b, a, -1, 4);
#endif
#if defined(__AVX__)
  if constexpr (sizeof(V) == 32) return __builtin_ia32_minps256(a, b);
#endif
#if defined(__SSE__)
  if constexpr (sizeof(V) == 16) return __builtin_ia32_minps(a, b);
#endif
#endif
  return select(less(a, b), a, b);
}
template <class V>
[[gnu::always_inline]] inline V maximum(V a, V b) {
#if !defined(__clang__)
#if defined(__AVX512F__)
  if constexpr (sizeof(V) == 64) return __builtin_ia32_maxps512_mask(a, b, a, -1, 4);
#endif
#if defined(__AVX__)
  if constexpr (sizeof(V) == 32) return __builtin_ia32_maxps256(a, b);
#endif
#if defined(__SSE__)
  if constexpr (sizeof(V) == 16) return __builtin_ia32_maxps(a, b);
#endif
#endif
  return select(less(b, a), a, b);
}

// The larger, or a NaN where one of them is.
template <class V>
[[gnu::always_inline]] inline V maximum_or_nan(V a, V b) {
  return select(is_nan(a), a, maximum(a, b));
}

// Every second number of a and b, one behind the other.
template <class V>
[[gnu::always_inline]] inline V even_lanes(V a, V b) {
  return [&]<std::size_t... I>(std::index_sequence<I...>) __attribute__((always_inline)) {
    return __builtin_shufflevector(a, b, (2 * I)...);
  }(std::make_index_sequence<lanes_of<V>>{});
}
template <class V>
[[gnu::always_inline]] inline V odd_lanes(V a, V b) {
  return [&]<std::size_t... I>(std::index_sequence<I...>) __attribute__((always_inline)) {
    return __builtin_shufflevector(a, b, (2 * I + 1)...);
  }(std::make_index_sequence<lanes_of<V>>{});
}

// Lane i gets the number of lane i ^ Step.
template <std::size_t Step, class V>
[[gnu::always_inline]] inline V exchange_lanes(V v) {
  return [&]<std::size_t... I>(std::index_sequence<I...>) __attribute__((always_inline)) {
    return __builtin_shufflevector(v, v, (I ^ Step)...);
  }(std::make_index_sequence<lanes_of<V>>{});
}
// join(a, b) over all lanes, in every lane; Step lanes apart first.
template <std::size_t Step, class V, class Join>
[[gnu::always_inline]] inline V reduce_lanes(V v, const Join& join) {
  if constexpr (Step == 0)
    return v;
  else
    return reduce_lanes<Step / 2>(join(v, exchange_lanes<Step>(v)), join);
}
template <class V, class Join>
[[gnu::always_inline]] inline V reduce_lanes(V v, const Join& join) {
  return reduce_lanes<lanes_of<V> / 2>(v, join);
}

// As many doubles as Lanes, in two registers.
template <std::size_t Lanes>
struct doubles {
  typename registers<Lanes>::doubles low, high;

  [[gnu::always_inline]] friend inline doubles operator+(doubles a, doubles b) {
    return {a.low + b.low, a.high + b.high};
  }
  [[gnu::always_inline]] friend inline doubles operator-(doubles a, doubles b) {
    return {a.low - b.low, a.high - b.high};
  }
  [[gnu::always_inline]] friend inline doubles operator*(doubles a, doubles b) {
    return {a.low * b.low, a.high * b.high};
  }
  [[gnu::always_inline]] friend inline doubles operator*(double a, doubles b) { return {a * b.low, a * b.high}; }
};
template <std::size_t Lanes>
[[gnu::always_inline]] inline doubles<Lanes> load_doubles(const float* from) {
  typename registers<Lanes>::half_floats low, high;
  std::memcpy(&low, from, sizeof low);
  std::memcpy(&high, from + Lanes / 2, sizeof high);
  using numbers = typename registers<Lanes>::doubles;
  return {__builtin_convertvector(low, numbers), __builtin_convertvector(high, numbers)};
}
template <std::size_t Lanes>
[[gnu::always_inline]] inline void store_floats(float* to, doubles<Lanes> d) {
  using numbers = typename registers<Lanes>::half_floats;
  const numbers low = __builtin_convertvector(d.low, numbers), high = __builtin_convertvector(d.high, numbers);
  std::memcpy(to, &low, sizeof low);
  std::memcpy(to + Lanes / 2, &high, sizeof high);
}

// 0, 1, 2 ...
template <class V>
[[gnu::always_inline]] inline int_vec<V> lane_numbers() {
  return []<std::size_t... I>(std::index_sequence<I...>) __attribute__((always_inline)) {
    return int_vec<V>{static_cast<std::int32_t>(I)...};
  }(std::make_index_sequence<lanes_of<V>>{});
}

// The first `count` lanes; the lane `n`.
template <class V>
[[gnu::always_inline]] inline auto lanes_below(std::size_t count) {
  return less(lane_numbers<V>(), int_vec<V>{} + static_cast<std::int32_t>(count));
}
template <class V>
[[gnu::always_inline]] inline auto only_lane(std::size_t n) {
  return equal(lane_numbers<V>(), int_vec<V>{} + static_cast<std::int32_t>(n));
}

// f(constant<0>), f(constant<1>) ... : a loop that is always unrolled, its index a constant.
template <std::size_t N>
using constant = std::integral_constant<std::size_t, N>;

template <std::size_t First, class F, std::size_t... I>
[[gnu::always_inline]] inline void unroll_from(F& f, std::index_sequence<I...>) {
  (f(constant<First + I>{}), ...);
}
template <std::size_t Count, class F>
[[gnu::always_inline]] inline void unroll(F&& f) {
  constexpr std::size_t at_once = 128;  // Clang folds over 256 at most
  if constexpr (Count <= at_once)
    unroll_from<0>(f, std::make_index_sequence<Count>{});
  else
    [&]<std::size_t... Chunk>(std::index_sequence<Chunk...>) __attribute__((always_inline)) {
      (unroll_from<Chunk * at_once>(f, std::make_index_sequence<std::min(at_once, Count - Chunk * at_once)>{}), ...);
    }(std::make_index_sequence<(Count + at_once - 1) / at_once>{});
}

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
