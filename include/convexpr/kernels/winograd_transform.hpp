// SPDX-License-Identifier: BSL-1.0
// winograd_transform: the matrices of F(m x m, 3 x 3), which computes m x m outputs of a 3x3 convolution from
// (m + 2) x (m + 2) products instead of 9 m m:
//   Y = At [ (G g Gt) * (Bt d B) ] A        g filter, d the inputs under the tile, * element by element
// Lavin & Gray, Fast algorithms for convolutional networks, 2016. The matrices follow from the points at which the
// polynomials d and g are evaluated (Toom & Cook): 0, pairs +-a, and infinity. Both signs of a pair share their work.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/kernels/vector.hpp>

#include <cstddef>

namespace convexpr::kernels::inline CONVEXPR_BUILD {

// A product that no sum takes in without rounding, as a compiler may where the machine can: filters become the same
// numbers as in constant expressions.
template <class V>
[[gnu::always_inline]] constexpr V rounded_product(double x, V y) {
#if defined(__clang__)
#pragma clang fp contract(off)
  const V product = x * y;
  return product;
#else
  return __builtin_assoc_barrier(x * y);
#endif
}
template <std::size_t Lanes>
[[gnu::always_inline]] inline doubles<Lanes> rounded_product(double x, doubles<Lanes> y) {
  return {rounded_product(x, y.low), rounded_product(x, y.high)};
}

// Along one axis: a line of m + 2 numbers becomes its values at the points (input), a line of products becomes m
// outputs (output), a line of 3 taps its values (filter, in double).
template <std::size_t Block>
struct winograd_line;

// 0, 1, -1, infinity. No multiplications in the transforms. The errors of its sums are half those of a direct
// convolution: fewer products are added up.
template <>
struct winograd_line<2> {
  template <class V>
  [[gnu::always_inline]] static constexpr void filter(const V (&g)[3], V (&t)[4]) {
    const V even = 0.5 * (g[0] + g[2]), odd = 0.5 * g[1];
    t[0] = g[0];
    t[1] = even + odd;
    t[2] = even - odd;
    t[3] = g[2];
  }
  template <class V>
  [[gnu::always_inline]] static void input(const V (&d)[4], V (&t)[4]) {
    t[0] = d[0] - d[2];
    t[1] = d[2] + d[1];
    t[2] = d[2] - d[1];
    t[3] = d[3] - d[1];
  }
  template <class V>
  [[gnu::always_inline]] static void output(const V (&m)[4], V (&y)[2]) {
    y[0] = m[0] + m[1] + m[2];
    y[1] = m[1] - m[2] + m[3];
  }
};

// 0, a, -a, b, -b, infinity, with a = sqrt(1/2), b = sqrt(2). Over random weights and inputs of 64 and 256 channels,
// the root mean square of the errors is at most twice that of a direct convolution in the same precision, and every
// error was below 5e-7 of the sum of |weight input| over a window. The points 1 and 2 of the literature have 4 times
// the error of a direct convolution, its largest 9 times; a and b with a product of 1 also save two multiplications.
template <>
struct winograd_line<4> {
  static constexpr double a = 0.70710678118654752, b = 1.4142135623730950;
  static constexpr double aa = a * a, bb = b * b;
  static constexpr double at_0 = 1 / (aa * bb), at_a = 1 / (2 * aa * (aa - bb)), at_b = 1 / (2 * bb * (bb - aa));

  template <class V>
  [[gnu::always_inline]] static constexpr void filter(const V (&g)[3], V (&t)[6]) {
    const V even_a = rounded_product(at_a, g[0]) + rounded_product(at_a * aa, g[2]);
    const V even_b = rounded_product(at_b, g[0]) + rounded_product(at_b * bb, g[2]);
    const V odd_a = rounded_product(at_a * a, g[1]), odd_b = rounded_product(at_b * b, g[1]);
    t[0] = at_0 * g[0];
    t[1] = even_a + odd_a;
    t[2] = even_a - odd_a;
    t[3] = even_b + odd_b;
    t[4] = even_b - odd_b;
    t[5] = g[2];
  }
  template <class V>
  [[gnu::always_inline]] static void input(const V (&d)[6], V (&t)[6]) {
    constexpr auto sum = static_cast<float>(aa + bb), product = static_cast<float>(aa * bb);
    const V even_a = d[4] - static_cast<float>(bb) * d[2], odd_a = d[3] - static_cast<float>(bb) * d[1];
    const V even_b = d[4] - static_cast<float>(aa) * d[2], odd_b = d[3] - static_cast<float>(aa) * d[1];
    t[0] = (d[4] - sum * d[2]) + product * d[0];
    t[1] = even_a + static_cast<float>(a) * odd_a;
    t[2] = even_a - static_cast<float>(a) * odd_a;
    t[3] = even_b + static_cast<float>(b) * odd_b;
    t[4] = even_b - static_cast<float>(b) * odd_b;
    t[5] = (d[5] - sum * d[3]) + product * d[1];
  }
  template <class V>
  [[gnu::always_inline]] static void output(const V (&m)[6], V (&y)[4]) {
    const V even_a = m[1] + m[2], odd_a = m[1] - m[2], even_b = m[3] + m[4], odd_b = m[3] - m[4];
    y[0] = m[0] + even_a + even_b;
    y[1] = static_cast<float>(a) * odd_a + static_cast<float>(b) * odd_b;
    y[2] = static_cast<float>(aa) * even_a + static_cast<float>(bb) * even_b;
    y[3] = (m[5] + static_cast<float>(a * aa) * odd_a) + static_cast<float>(b * bb) * odd_b;
  }
};

// Bt d B: read(row, column) gives d, write(point, value) takes the result. Rows, columns and points are constants.
template <class V, std::size_t Block, class Read, class Write>
[[gnu::always_inline]] inline void winograd_input(Read read, Write write) {
  constexpr std::size_t side = Block + 2;
  V half[side * side];
  unroll<side>([&](auto column) __attribute__((always_inline)) {
    V line[side], transformed[side];
    unroll<side>([&](auto row) __attribute__((always_inline)) { line[row] = read(row, column); });
    winograd_line<Block>::input(line, transformed);
    unroll<side>([&](auto row) __attribute__((always_inline)) { half[row * side + column] = transformed[row]; });
  });
  unroll<side>([&](auto row) __attribute__((always_inline)) {
    V line[side], transformed[side];
    unroll<side>([&](auto column) __attribute__((always_inline)) { line[column] = half[row * side + column]; });
    winograd_line<Block>::input(line, transformed);
    unroll<side>([&](auto column)
                     __attribute__((always_inline)) { write(constant<row * side + column>{}, transformed[column]); });
  });
}

// At p A: read(point) gives p, `out` is m x m.
template <std::size_t Block, class V, class Read>
[[gnu::always_inline]] inline void winograd_output(Read read, V (&out)[Block * Block]) {
  constexpr std::size_t side = Block + 2;
  V half[Block * side];
  unroll<side>([&](auto column) __attribute__((always_inline)) {
    V line[side], transformed[Block];
    unroll<side>([&](auto row) __attribute__((always_inline)) { line[row] = read(constant<row * side + column>{}); });
    winograd_line<Block>::output(line, transformed);
    unroll<Block>([&](auto row) __attribute__((always_inline)) { half[row * side + column] = transformed[row]; });
  });
  unroll<Block>([&](auto row) __attribute__((always_inline)) {
    V line[side], transformed[Block];
    unroll<side>([&](auto column) __attribute__((always_inline)) { line[column] = half[row * side + column]; });
    winograd_line<Block>::output(line, transformed);
    unroll<Block>([&](auto column) __attribute__((always_inline)) { out[row * Block + column] = transformed[column]; });
  });
}

// G g Gt in double: read(tap) gives g, write(point, x) takes the numbers.
template <std::size_t Block, class V, class Read, class Write>
[[gnu::always_inline]] constexpr void winograd_filter(const Read& read, const Write& write) {
  constexpr std::size_t side = Block + 2;
  V half[side][3];
  for (std::size_t column = 0; column < 3; ++column) {
    const V line[3] = {read(column), read(3 + column), read(6 + column)};
    V transformed[side];
    winograd_line<Block>::filter(line, transformed);
    for (std::size_t row = 0; row < side; ++row) half[row][column] = transformed[row];
  }
  for (std::size_t row = 0; row < side; ++row) {
    V line[side];
    winograd_line<Block>::filter(half[row], line);
    for (std::size_t column = 0; column < side; ++column) write(row * side + column, line[column]);
  }
}

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
