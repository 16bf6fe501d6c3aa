// SPDX-License-Identifier: BSL-1.0
// Semi-supervised training on the karate club: the sides of the instructor and of the president are known, those of the
// other 32 members are not. One function serves the program and the compiler.
#pragma once
#include <convexpr/graph/graph.hpp>
#include <convexpr/train/fit.hpp>

#include <array>
#include <cstddef>
#include <span>

namespace karate {

namespace cx = convexpr;
using cx::graph::gcn;
using cx::graph::karate_club;
using cx::graph::on;

// Every node is described by nothing but itself: X = I.
template <class Net>
constexpr cx::tensor<float, Net::input> identity() {
  cx::tensor<float, Net::input> x;
  for (std::size_t node = 0; node < karate_club.nodes; ++node) x(node, node) = 1;
  return x;
}

// The club is one sample, with a label for each member or none.
template <class Net>
struct members {
  std::array<cx::tensor<float, Net::input>, 1> inputs{identity<Net>()};
  std::array<std::span<const int>, 1> targets{karate_club.club_leaders};
};

template <class Net>
constexpr auto train(const cx::adam& rule, std::size_t steps, cx::seed seed) {
  const members<Net> data;
  const auto weights = cx::fit<Net, cx::cross_entropy, cx::adam>(data, steps, rule, seed);
  return cx::graph::classification<float, Net::output>{cx::evaluate<Net>(weights, data.inputs[0]), karate_club.club};
}

}  // namespace karate
