// SPDX-License-Identifier: BSL-1.0
// Digits that are drawn, for where MNIST is not: each one stroke of a pen on a grid of 5 by 7 places, turned, slanted, scaled
// and moved at random, with noise on the paper. Digit n is a function of seed and n.
#pragma once
#include <convexpr/data/dataset.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>
#include <vector>

namespace drawn {

namespace cx = convexpr;
using data = cx::dataset<cx::shape{28, 28, 1}>;

// Where the pen goes, place by place: column and row.
inline constexpr std::string_view strokes[] = {"10 30 41 45 36 16 05 01 10",
                                               "12 20 26",
                                               "01 10 30 41 42 06 46",
                                               "01 10 30 41 42 33 13 33 44 45 36 16 05",
                                               "36 30 04 44",
                                               "40 00 03 33 44 45 36 16 05",
                                               "30 10 01 05 16 36 45 44 33 13 04",
                                               "00 40 16",
                                               "13 02 01 10 30 41 42 33 13 04 05 16 36 45 44 33",
                                               "42 33 13 02 01 10 30 41 45 36 16"};

inline data::input_type draw_digit(std::size_t digit, cx::seed random) {
  const auto either_way = [&](std::size_t place) { return cx::random_symmetric(random, place); };
  const double angle = 0.25 * either_way(0), slant = 0.2 * either_way(1), size = 2.8 + 0.5 * either_way(2);
  const double right = 13.5 + 2.5 * either_way(3), down = 13.5 + 2.5 * either_way(4), width = 1.1 + 0.4 * either_way(5);
  std::vector<std::array<double, 2>> pen;
  for (std::size_t at = 0; at < strokes[digit].size(); at += 3) {
    const double y = size * (strokes[digit][at + 1] - '3'), x = size * (strokes[digit][at] - '2') - slant * y;
    pen.push_back(
        {right + std::cos(angle) * x - std::sin(angle) * y, down + std::sin(angle) * x + std::cos(angle) * y});
  }
  data::input_type image;
  for (std::size_t y = 0; y < 28; ++y)
    for (std::size_t x = 0; x < 28; ++x) {
      double distance = 28;  // from the line
      for (std::size_t n = 1; n < pen.size(); ++n) {
        const double along[] = {pen[n][0] - pen[n - 1][0], pen[n][1] - pen[n - 1][1]};
        const double to[] = {static_cast<double>(x) - pen[n - 1][0], static_cast<double>(y) - pen[n - 1][1]};
        const double part = (to[0] * along[0] + to[1] * along[1]) / (along[0] * along[0] + along[1] * along[1]);
        const double nearest = std::clamp(part, 0.0, 1.0);
        distance = std::min(distance, std::hypot(to[0] - nearest * along[0], to[1] - nearest * along[1]));
      }
      const double ink = std::clamp(0.5 + width - distance, 0.0, 1.0) + 0.1 * either_way(6 + 28 * y + x);
      image(y, x, 0) = static_cast<float>(std::clamp(ink, 0.0, 1.0));
    }
  return image;
}

inline data draw(std::size_t count, cx::seed random) {
  data digits;
  for (std::size_t n = 0; n < count; ++n) {
    digits.inputs.push_back(draw_digit(n % 10, cx::seed{cx::random_bits(random, n)}));
    digits.targets.push_back(static_cast<int>(n % 10));
  }
  return digits;
}

}  // namespace drawn
