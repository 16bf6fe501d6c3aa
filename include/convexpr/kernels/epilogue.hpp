// SPDX-License-Identifier: BSL-1.0
// epilogue<S>: what becomes of the sums of a stage, whatever kernel has taken them:
//   out(place, filter) = activation(sum + added(place, filter))          and quartets of places pooled
// stored whole, in part, with room behind them or past the cache; from registers, from memory where they lie side by
// side, or dealt out from planes. No kernel writes a result by other means. S is a stage or a stage_of<Work>.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/curve.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/plan/band.hpp>
#include <convexpr/plan/stage.hpp>

#include <cstddef>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

template <auto S>
struct epilogue {
  static constexpr std::size_t lanes = S.machine.lanes;
  using floats = vec<lanes>;

  // Sums of `filter` and the filters behind it at a place, of which `left` belong to a run of Run side by side: the
  // whole vector does if it can, or the part that is left of it. `may_spill`: behind the run stands nothing else.
  template <std::size_t Run, bool PastCache = false, bool MaySpill = true>
  [[gnu::always_inline]] static inline void finish(const arguments& a, floats sum, std::size_t place,
                                                   std::size_t filter, std::size_t left) {
    if constexpr (Run % lanes == 0)
      put<PastCache>(a, finished_whole(a, sum, place, filter), place, filter);
    else if (is_whole<Run>(left))
      put<PastCache>(a, finished_whole(a, sum, place, filter), place, filter);
    else
      put_part<MaySpill>(a, finished_part(a, sum, place, filter, left), place, filter, left);
  }

  // The two halves of it, for those who pool in between.
  template <std::size_t Run>
  [[gnu::always_inline]] static inline floats finished(const arguments& a, floats sum, std::size_t place,
                                                       std::size_t filter, std::size_t left) {
    return is_whole<Run>(left) ? finished_whole(a, sum, place, filter) : finished_part(a, sum, place, filter, left);
  }
  template <std::size_t Run>
  [[gnu::always_inline]] static inline void put_result(const arguments& a, floats x, std::size_t place,
                                                       std::size_t filter, std::size_t left) {
    if constexpr (Run % lanes == 0)
      put<false>(a, x, place, filter);
    else if (is_whole<Run>(left))
      put<false>(a, x, place, filter);
    else
      put_part<true>(a, x, place, filter, left);
  }

  // Sums that nothing is added to, or what is added was added already.
  [[gnu::always_inline]] static inline floats activated(floats sum) { return apply_curve<S.activation>(sum); }

  // Where the results of a place stand, one behind the other.
  [[gnu::always_inline]] static inline float* results(const arguments& a, std::size_t place) {
    return typed<float>(a.out) + place * S.out_pitch;
  }

  // `count` results that lie side by side in memory, to where they lie side by side too; and as many that are added.
  [[gnu::always_inline]] static inline void copy_results(const arguments& a, const float* from, std::size_t at,
                                                         std::size_t count) {
    copy(typed<float>(a.out) + at, from, count);
  }
  [[gnu::always_inline]] static inline void copy_added(const arguments& a, float* to, std::size_t at,
                                                       std::size_t count) {
    copy(to, typed<float>(a.added) + at, count);
  }

  // Results in a plane for each of Filters filters, from First on: those of `count` places, from `place` on.
  template <std::size_t First, std::size_t Filters>
  static void deal(const arguments& a, const float* planes, std::size_t next_plane, std::size_t place,
                   std::size_t count) {
    for (std::size_t x = 0; x < count; ++x)
      unroll<Filters>([&](auto f) __attribute__((always_inline)) {
        results(a, place + x)[First + f] = planes[f * next_plane + x];
      });
  }

  // Pools results: join all of a quartet, then end.
  [[gnu::always_inline]] static inline floats join(floats x, floats y) {
    if constexpr (S.pool == quartet::largest)
      return maximum_or_nan(x, y);
    else
      return x + y;
  }
  [[gnu::always_inline]] static inline floats end(floats x) {
    if constexpr (S.pool == quartet::mean)
      return x * 0.25f;
    else
      return x;
  }

 private:
  template <std::size_t Run>
  static constexpr bool is_whole(std::size_t left) {
    return Run % lanes == 0 || (Run > lanes && left >= lanes);
  }
  [[gnu::always_inline]] static inline floats finished_whole(const arguments& a, floats sum, std::size_t place,
                                                             std::size_t filter) {
    if constexpr (S.adds) sum += load<floats>(typed<float>(a.added) + place * S.added_pitch + filter);
    return apply_curve<S.activation>(sum);
  }
  [[gnu::always_inline]] static inline floats finished_part(const arguments& a, floats sum, std::size_t place,
                                                            std::size_t filter, std::size_t left) {
    if constexpr (S.adds) sum += load_part<floats>(typed<float>(a.added) + place * S.added_pitch + filter, left);
    return apply_curve<S.activation>(sum);
  }
  template <bool PastCache>
  [[gnu::always_inline]] static inline void put(const arguments& a, floats x, std::size_t place, std::size_t filter) {
    float* const out = results(a, place) + filter;
    if constexpr (PastCache)
      store_past_cache(out, x);
    else
      store(out, x);
  }
  template <bool MaySpill>
  [[gnu::always_inline]] static inline void put_part(const arguments& a, floats x, std::size_t place,
                                                     std::size_t filter, std::size_t left) {
    float* const out = results(a, place) + filter;
    if constexpr (S.has_room && MaySpill)
      store(out, x);
    else
      store_part(out, x, left);
  }
  [[gnu::always_inline]] static inline void copy(float* to, const float* from, std::size_t count) {
    for (; count >= lanes; count -= lanes, to += lanes, from += lanes) store(to, load<floats>(from));
    if (count != 0) store_part(to, load_part<floats>(from, count), count);
  }
};

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
