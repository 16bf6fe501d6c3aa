// SPDX-License-Identifier: BSL-1.0
// transpose: how kernels pack. Weights lie filter by filter and are wanted with filters side by side: squares of
// numbers are transposed in registers, so that whole lines of the cache are read and written at once. In constant
// expressions the same numbers are put one by one.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/stored.hpp>
#include <convexpr/kernels/vector.hpp>
#include <convexpr/plan/target.hpp>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <type_traits>
#include <utility>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// Of a square of numbers: as many as a register of this machine holds, whatever is planned for.
inline constexpr std::size_t square_side = native.lanes;

// Rows of numbers, each to be multiplied by a number of its own; none: by 1.
struct number_rows {
  const float* from = nullptr;
  std::size_t step = 0, count = 0;  // numbers from one row to the next; rows
  const float* scale = nullptr;

  // Up to `most` rows from `row` on.
  constexpr number_rows part(std::size_t row, std::size_t most) const {
    if (row >= count) return {};
    return {from + row * step, step, std::min(most, count - row), scale == nullptr ? nullptr : scale + row};
  }
  constexpr float at(std::size_t row, std::size_t n) const {
    if (row >= count) return 0;
    const float x = from[row * step + n];
    return scale == nullptr ? x : scale[row] * x;
  }
};

// At run time: number first + n of row r becomes number n * pitch + r of `to`, n < count, r < width, both at most Side;
// zeros behind the last row. Whole: there is all of it.
template <std::size_t Side, bool Whole>
inline void transpose_square(const number_rows& rows, std::size_t first, std::size_t count, float* to,
                             std::size_t pitch, std::size_t width) {
  using floats = vec<Side>;
  floats v[Side];
  unroll<Side>([&](auto row) __attribute__((always_inline)) {
    if (Whole || row < rows.count) {
      const float* const from = rows.from + row * rows.step + first;
      if constexpr (Whole) __builtin_prefetch(from + 2 * Side);
      v[row] = Whole ? load<floats>(from) : load_part<floats>(from, count);
    } else {
      v[row] = floats{};
    }
  });
  // What lies at a row and a column changes places, bit by bit of their numbers.
  const auto exchange = [&](auto step) __attribute__((always_inline)) {
    unroll<Side>([&](auto row) __attribute__((always_inline)) {
      if constexpr ((row & step) == 0) {
        const floats a = v[row], b = v[row + step];
        [&]<std::size_t... I>(std::index_sequence<I...>) __attribute__((always_inline)) {
          v[row] = __builtin_shufflevector(a, b, ((I & step) == 0 ? I : Side + I - step)...);
          v[row + step] = __builtin_shufflevector(a, b, ((I & step) == 0 ? I + step : Side + I)...);
        }(std::make_index_sequence<Side>{});
      }
    });
  };
  if constexpr (Side > 8) exchange(constant<8>{});
  if constexpr (Side > 4) exchange(constant<4>{});
  exchange(constant<2>{});
  exchange(constant<1>{});
  if (rows.scale != nullptr) {
    const auto scale = Whole ? load<floats>(rows.scale) : load_part<floats>(rows.scale, std::min(rows.count, Side));
    unroll<Side>([&](auto n) __attribute__((always_inline)) { v[n] *= scale; });
  }
  unroll<Side>([&](auto n) __attribute__((always_inline)) {
    if constexpr (Whole)
      store(to + n * pitch, v[n]);
    else if (n < count)
      store_part(to + n * pitch, v[n], width);
  });
}
inline void transpose_square(const number_rows& rows, std::size_t first, std::size_t count, float* to,
                             std::size_t pitch, std::size_t width) {
  if (std::min({rows.count, count, width}) == square_side)
    return transpose_square<square_side, true>(rows, first, count, to, pitch, width);
  if (rows.count != 0 && count * width > 2 * square_side)
    return transpose_square<square_side, false>(rows, first, count, to, pitch, width);
  for (std::size_t n = 0; n < count; ++n)  // few numbers, or zeros
    for (std::size_t row = 0; row < width; ++row) to[n * pitch + row] = rows.at(row, first + n);
}

template <class T>
inline void put_stored(T* to, const float* from, std::size_t count) {
  std::size_t n = 0;
  for (; n + square_side <= count; n += square_side) store_stored(to + n, load<vec<square_side>>(from + n));
  packer packed(reinterpret_cast<std::byte*>(to + n));
  for (; n < count; ++n) packed.put<T>(from[n]);
}
// At run time.
inline void put_numbers(element e, std::byte* to, const float* from, std::size_t count) {
  if (e == element::bfloat16)
    put_stored(reinterpret_cast<bfloat16*>(to), from, count);
  else if (e == element::float16)
    put_stored(reinterpret_cast<float16*>(to), from, count);
  else
    std::memcpy(to, from, count * sizeof(float));
}

// The same past the cache (kernels/vector.hpp), whole registers of floats.
inline void put_past_cache(element e, std::byte* to, const float* from, std::size_t count) {
  using floats = vec<square_side>;
  float* const place = reinterpret_cast<float*>(to);
  if (e != element::float32 || !is_aligned<floats>(place)) return put_numbers(e, to, from, count);
  for (std::size_t n = 0; n < count; n += square_side) store_past_cache(place + n, load<floats>(from + n));
}

// Number n of row r becomes number n * pitch + r of `to`, n < count, r < width; zeros behind the last row.
constexpr void put_columns(const number_rows& rows, std::size_t count, element e, std::byte* to, std::size_t pitch,
                           std::size_t width) {
  if (std::is_constant_evaluated()) {
    for (std::size_t n = 0; n < count; ++n) {
      packer packed(to + n * pitch * bytes_of(e));
      for (std::size_t row = 0; row < width; ++row) packed.put(e, rows.at(row, n));
    }
    return;
  }
  for (std::size_t first = 0; first < count; first += square_side)
    for (std::size_t row = 0; row < width; row += square_side) {
      const std::size_t lines = std::min(square_side, count - first), columns = std::min(square_side, width - row);
      const number_rows some = rows.part(row, columns);
      std::byte* const place = to + (first * pitch + row) * bytes_of(e);
      if (e == element::float32) {
        transpose_square(some, first, lines, reinterpret_cast<float*>(place), pitch, columns);
        continue;
      }
      float square[square_side * square_side];
      transpose_square(some, first, lines, square, square_side, columns);
      for (std::size_t n = 0; n < lines; ++n)
        put_numbers(e, place + n * pitch * bytes_of(e), square + n * square_side, columns);
    }
}

// Row by row, each with zeros behind its `count` numbers up to `pitch`.
constexpr void put_rows(const number_rows& rows, std::size_t count, element e, std::byte* to, std::size_t pitch) {
  for (std::size_t row = 0; row < rows.count; ++row) {
    std::byte* const place = to + row * pitch * bytes_of(e);
    std::size_t done = 0;
    if (!std::is_constant_evaluated() && e == element::float32) {
      const float* const from = rows.from + row * rows.step;
      const float scale = rows.scale == nullptr ? 1 : rows.scale[row];
      for (; done + square_side <= count; done += square_side)
        store(reinterpret_cast<float*>(place) + done, scale * load<vec<square_side>>(from + done));
    }
    packer packed(place + done * bytes_of(e));
    for (; done < pitch; ++done) packed.put(e, done < count ? rows.at(row, done) : 0);
  }
}

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
