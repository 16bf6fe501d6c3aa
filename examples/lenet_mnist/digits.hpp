// SPDX-License-Identifier: BSL-1.0
// Digits that are drawn, for where MNIST is not: each one stroke of a pen on a grid of 5 by 7 places, turned, slanted, scaled
// and moved at random, with noise on the paper. Digit n is a function of seed and n.
#pragma once
#include <convexpr/data/dataset.hpp>

#include <algorithm>
#include <complex>
#include <cstddef>
#include <string_view>
#include <vector>

namespace cx = convexpr;
using digits = cx::dataset<cx::shape{28, 28, 1}>;

// Where the pen goes, place by place: column and row.
// clang-format off
inline constexpr std::string_view strokes[] = {
    "10 30 41 45 36 16 05 01 10",                      "12 20 26",
    "01 10 30 41 42 06 46",                            "01 10 30 41 42 33 13 33 44 45 36 16 05",
    "36 30 04 44",                                     "40 00 03 33 44 45 36 16 05",
    "30 10 01 05 16 36 45 44 33 13 04",                "00 40 16",
    "13 02 01 10 30 41 42 33 13 04 05 16 36 45 44 33", "42 33 13 02 01 10 30 41 45 36 16"};
// clang-format on

inline digits::input_type draw_digit(std::size_t digit, cx::seed random) {
  using place = std::complex<double>;  // across and down
  const auto either_way = [&](std::size_t n) { return cx::random_symmetric(random, n); };
  const place turn = std::polar(2.8 + 0.5 * either_way(2), 0.25 * either_way(0));
  const place middle(13.5 + 2.5 * either_way(3), 13.5 + 2.5 * either_way(4));
  const double slant = 0.2 * either_way(1), width = 1.1 + 0.4 * either_way(5);
  std::vector<place> pen;
  for (std::size_t at = 0; at < strokes[digit].size(); at += 3) {
    const double down = strokes[digit][at + 1] - '3', across = strokes[digit][at] - '2';
    pen.push_back(middle + turn * place(across - slant * down, down));
  }
  digits::input_type image;
  for (std::size_t y = 0; y < 28; ++y)
    for (std::size_t x = 0; x < 28; ++x) {
      double distance = 28;  // from the line
      for (std::size_t n = 1; n < pen.size(); ++n) {
        const place along = pen[n] - pen[n - 1],
                    to = place(static_cast<double>(x), static_cast<double>(y)) - pen[n - 1];
        const double part = std::clamp((to * std::conj(along)).real() / std::norm(along), 0.0, 1.0);
        distance = std::min(distance, std::abs(to - part * along));
      }
      const double ink = std::clamp(0.5 + width - distance, 0.0, 1.0) + 0.1 * either_way(6 + 28 * y + x);
      image(y, x, 0) = static_cast<float>(std::clamp(ink, 0.0, 1.0));
    }
  return image;
}

inline digits draw_digits(std::size_t count, cx::seed random) {
  digits drawn;
  for (std::size_t n = 0; n < count; ++n) {
    drawn.inputs.push_back(draw_digit(n % 10, cx::seed{cx::random_bits(random, n)}));
    drawn.targets.push_back(static_cast<int>(n % 10));
  }
  return drawn;
}
