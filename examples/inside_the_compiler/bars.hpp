// SPDX-License-Identifier: BSL-1.0
// Images of 8x8 with a bar across them, horizontal or vertical. A convolutional network learns the two from bars in four
// of the eight places, and tells those in the other four, which it has never seen.
#pragma once
#include <convexpr/convexpr.hpp>
#include <convexpr/train/fit.hpp>

#include <array>
#include <cstddef>

namespace bars {

namespace cx = convexpr;

using net = cx::network<cx::input<8, 8, 1>, cx::conv<4, cx::kernel<3>>, cx::relu, cx::global_max_pool, cx::dense<2>>;

enum direction : int { horizontal, vertical };

// Bars in the places first, first + 2, ..., in both directions.
struct images {
  std::array<cx::tensor<float, net::input>, 8> inputs{};
  std::array<int, 8> targets{};

  constexpr explicit images(std::size_t first) {
    for (std::size_t s = 0; s < inputs.size(); ++s) {
      const std::size_t place = first + s / 2 * 2;
      targets[s] = s % 2 == 0 ? horizontal : vertical;
      for (std::size_t n = 0; n < 8; ++n) inputs[s](s % 2 == 0 ? place : n, s % 2 == 0 ? n : place, 0) = 1;
    }
  }
};
inline constexpr images seen(0), unseen(1);

inline constexpr auto weights =
    cx::fit<net, cx::cross_entropy, cx::adam, 4>(seen, 10, {.learning_rate = 0.1}, cx::seed{1});

constexpr std::size_t count_correct(const images& some) {
  std::size_t correct = 0;
  for (std::size_t s = 0; s < some.inputs.size(); ++s)
    correct += cx::argmax(cx::evaluate<net>(weights, some.inputs[s])) == static_cast<std::size_t>(some.targets[s]);
  return correct;
}
static_assert(count_correct(seen) == 8 && count_correct(unseen) == 8);

}  // namespace bars
