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

// Along one axis: a line of m + 2 numbers becomes its values at the points (input), a line of products becomes m
// outputs (output); filter is G.
template <std::size_t Block>
struct winograd_line;

// 0, 1, -1, infinity. No multiplications in the transforms. The errors of its sums are half those of a direct
// convolution: fewer products are added up.
template <>
struct winograd_line<2> {
  static constexpr double filter[4][3] = {{1, 0, 0}, {0.5, 0.5, 0.5}, {0.5, -0.5, 0.5}, {0, 0, 1}};

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
  static constexpr double filter[6][3] = {{at_0, 0, 0},
                                          {at_a, at_a* a, at_a* aa},
                                          {at_a, -at_a* a, at_a* aa},
                                          {at_b, at_b* b, at_b* bb},
                                          {at_b, -at_b* b, at_b* bb},
                                          {0, 0, 1}};

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

// G g Gt of one filter and channel; tap `n` of the 3x3 kernel is weight[n * step].
template <std::size_t Block>
constexpr void winograd_filter(const float* weight, std::size_t step, double scale,
                               double (&points)[(Block + 2) * (Block + 2)]) {
  constexpr std::size_t side = Block + 2;
  const auto& matrix = winograd_line<Block>::filter;
  for (std::size_t row = 0; row < side; ++row) {
    double line[3] = {};
    for (std::size_t k = 0; k < 3; ++k)
      line[k] = scale * (matrix[row][0] * static_cast<double>(weight[k * step]) +
                         matrix[row][1] * static_cast<double>(weight[(3 + k) * step]) +
                         matrix[row][2] * static_cast<double>(weight[(6 + k) * step]));
    for (std::size_t column = 0; column < side; ++column)
      points[row * side + column] =
          matrix[column][0] * line[0] + matrix[column][1] * line[1] + matrix[column][2] * line[2];
  }
}

}  // namespace convexpr::kernels::inline CONVEXPR_BUILD
