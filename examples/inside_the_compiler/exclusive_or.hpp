// SPDX-License-Identifier: BSL-1.0
// Exclusive or, which no single layer computes (Minsky & Papert, Perceptrons, 1969): 40 steps of Adam on all four samples.
#pragma once
#include <convexpr/convexpr.hpp>
#include <convexpr/train/fit.hpp>

#include <array>
#include <cstddef>

namespace exclusive_or {

namespace cx = convexpr;

using net = cx::network<cx::input<2>, cx::dense<4>, cx::tanh, cx::dense<2>, cx::softmax>;

struct table {
  std::array<cx::tensor<float, net::input>, 4> inputs{{{{0, 0}}, {{0, 1}}, {{1, 0}}, {{1, 1}}}};
  std::array<int, 4> targets{0, 1, 1, 0};
};
inline constexpr table data;

inline constexpr auto weights = cx::fit<net, cx::cross_entropy, cx::adam>(data, 40, {.learning_rate = 0.1});

constexpr std::size_t count_correct() {
  std::size_t correct = 0;
  for (std::size_t s = 0; s < data.inputs.size(); ++s)
    correct += cx::argmax(cx::evaluate<net>(weights, data.inputs[s])) == static_cast<std::size_t>(data.targets[s]);
  return correct;
}
static_assert(count_correct() == 4);

}  // namespace exclusive_or
