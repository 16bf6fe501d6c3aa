// SPDX-License-Identifier: BSL-1.0
// vec: as many floats as one register holds, by the compilers' vector extensions: one source serves AVX-512, AVX, SSE,
// NEON, MVE and WebAssembly SIMD. Operators work lane by lane; select(less(a, b), x, y) chooses lane by lane.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/plan/target.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

inline constexpr std::size_t lanes = native.lanes;

using vec = float __attribute__((vector_size(lanes * sizeof(float))));
using int_vec = std::int32_t __attribute__((vector_size(lanes * sizeof(std::int32_t))));

[[gnu::always_inline]] inline vec load(const float* from) {
  vec v;
  std::memcpy(&v, from, sizeof v);
  return v;
}
[[gnu::always_inline]] inline void store(float* to, vec v) { std::memcpy(to, &v, sizeof v); }
[[gnu::always_inline]] inline vec broadcast(float x) { return x - vec{}; }

// For what does not fit the caches: it goes past them, and no line is read before it is written. `to` is aligned to a
// register; others see the numbers after finish_stores().
[[gnu::always_inline]] inline void store_past_cache(float* to, vec v) {
#if defined(__clang__)
  __builtin_nontemporal_store(v, reinterpret_cast<vec*>(to));
#elif defined(__AVX512F__)
  __builtin_ia32_movntps512(to, v);
#elif defined(__AVX__)
  __builtin_ia32_movntps256(to, v);
#elif defined(__SSE__)
  __builtin_ia32_movntps(to, v);
#else
  store(to, v);
#endif
}
[[gnu::always_inline]] inline void finish_stores() {
#if defined(__SSE__)
  __builtin_ia32_sfence();
#endif
}
inline bool is_aligned(const float* p) { return reinterpret_cast<std::uintptr_t>(p) % sizeof(vec) == 0; }

// The first `count` lanes only, 0 < count <= lanes: nothing behind them is read or written; the others are 0.
[[gnu::always_inline]] inline vec load_part(const float* from, std::size_t count) {
#if defined(__AVX512F__)
  return __builtin_ia32_loadups512_mask(from, vec{}, static_cast<unsigned short>((1u << count) - 1));
#else
  vec v{};
  std::memcpy(&v, from, count * sizeof(float));
  return v;
#endif
}
[[gnu::always_inline]] inline void store_part(float* to, vec v, std::size_t count) {
#if defined(__AVX512F__)
  __builtin_ia32_storeups512_mask(to, v, static_cast<unsigned short>((1u << count) - 1));
#else
  std::memcpy(to, &v, count * sizeof(float));
#endif
}

// What a comparison of all lanes gives, and select chooses by. GCC 12 makes wrong predicates of MVE where it knows a
// mask, or joins two of them, and compares floats number by number: there they are made by name.
#if defined(__ARM_FEATURE_MVE) && !defined(__clang__)
using mask = std::uint16_t;
[[gnu::always_inline]] inline mask less(vec a, vec b) {
  mask m;
  asm("vcmp.f32 gt, %q1, %q2" : "=Up"(m) : "w"(b), "w"(a));
  return m;
}
[[gnu::always_inline]] inline mask is_nan(vec a) {
  mask m;
  asm("vcmp.f32 ne, %q1, %q1" : "=Up"(m) : "w"(a));
  return m;
}
[[gnu::always_inline]] inline mask less(int_vec a, int_vec b) {
  mask m;
  asm("vcmp.s32 gt, %q1, %q2" : "=Up"(m) : "w"(b), "w"(a));
  return m;
}
[[gnu::always_inline]] inline mask equal(int_vec a, int_vec b) {
  mask m;
  asm("vcmp.i32 eq, %q1, %q2" : "=Up"(m) : "w"(a), "w"(b));
  return m;
}
[[gnu::always_inline]] inline vec select(mask m, vec a, vec b) {
  vec chosen;
  asm("vpsel %q0, %q1, %q2" : "=w"(chosen) : "w"(a), "w"(b), "Up"(m));
  return chosen;
}
#else
using mask = int_vec;
[[gnu::always_inline]] inline mask less(vec a, vec b) { return a < b; }
[[gnu::always_inline]] inline mask is_nan(vec a) { return a != a; }
[[gnu::always_inline]] inline mask less(int_vec a, int_vec b) { return a < b; }
[[gnu::always_inline]] inline mask equal(int_vec a, int_vec b) { return a == b; }
[[gnu::always_inline]] inline vec select(mask m, vec a, vec b) { return m ? a : b; }
#endif
[[gnu::always_inline]] inline mask less(vec a, float b) { return less(a, broadcast(b)); }

// The second where one of them is a NaN. For x86 GCC needs the instruction's name: it compares and selects otherwise.
[[gnu::always_inline]] inline vec minimum(vec a, vec b) {
#if defined(__clang__) || !defined(__SSE2__)
  return select(less(a, b), a, b);
#elif defined(__AVX512F__)
  return __builtin_ia32_minps512_mask(a, b, a, -1, 4);
#elif defined(__AVX__)
  return __builtin_ia32_minps256(a, b);
#else
  return __builtin_ia32_minps(a, b);
#endif
}
[[gnu::always_inline]] inline vec maximum(vec a, vec b) {
#if defined(__clang__) || !defined(__SSE2__)
  return select(less(b, a), a, b);
#elif defined(__AVX512F__)
  return __builtin_ia32_maxps512_mask(a, b, a, -1, 4);
#elif defined(__AVX__)
  return __builtin_ia32_maxps256(a, b);
#else
  return __builtin_ia32_maxps(a, b);
#endif
}

// The larger, or a NaN where one of them is.
[[gnu::always_inline]] inline vec maximum_or_nan(vec a, vec b) { return select(is_nan(a), a, maximum(a, b)); }

// Every second number of a and b, one behind the other.
[[gnu::always_inline]] inline vec even_lanes(vec a, vec b) {
  return [&]<std::size_t... I>(std::index_sequence<I...>) __attribute__((always_inline)) {
    return __builtin_shufflevector(a, b, (2 * I)...);
  }(std::make_index_sequence<lanes>{});
}
[[gnu::always_inline]] inline vec odd_lanes(vec a, vec b) {
  return [&]<std::size_t... I>(std::index_sequence<I...>) __attribute__((always_inline)) {
    return __builtin_shufflevector(a, b, (2 * I + 1)...);
  }(std::make_index_sequence<lanes>{});
}

// Lane i gets the number of lane i ^ Step.
template <std::size_t Step>
[[gnu::always_inline]] inline vec exchange_lanes(vec v) {
  return [&]<std::size_t... I>(std::index_sequence<I...>) __attribute__((always_inline)) {
    return __builtin_shufflevector(v, v, (I ^ Step)...);
  }(std::make_index_sequence<lanes>{});
}
// join(a, b) over all lanes, in every lane.
template <std::size_t Step = lanes / 2, class Join>
[[gnu::always_inline]] inline vec reduce_lanes(vec v, const Join& join) {
  if constexpr (Step == 0)
    return v;
  else
    return reduce_lanes<Step / 2>(join(v, exchange_lanes<Step>(v)), join);
}

// 0, 1, 2 ...
[[gnu::always_inline]] inline int_vec lane_numbers() {
  return []<std::size_t... I>(std::index_sequence<I...>) __attribute__((always_inline)) {
    return int_vec{static_cast<std::int32_t>(I)...};
  }(std::make_index_sequence<lanes>{});
}

// The first `count` lanes; the lane `n`.
[[gnu::always_inline]] inline mask lanes_below(std::size_t count) {
  return less(lane_numbers(), int_vec{} + static_cast<std::int32_t>(count));
}
[[gnu::always_inline]] inline mask only_lane(std::size_t n) {
  return equal(lane_numbers(), int_vec{} + static_cast<std::int32_t>(n));
}

// f(constant<0>), f(constant<1>) ... : a loop that is always unrolled, its index a constant.
template <std::size_t N>
using constant = std::integral_constant<std::size_t, N>;

template <std::size_t Count, class F>
[[gnu::always_inline]] inline void unroll(F&& f) {
  [&]<std::size_t... I>(std::index_sequence<I...>)
      __attribute__((always_inline)) { (f(constant<I>{}), ...); }(std::make_index_sequence<Count>{});
}

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
