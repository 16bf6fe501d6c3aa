// SPDX-License-Identifier: BSL-1.0
// Semi-supervised training on the karate club: the sides of the instructor and of the president are known, those of the
// other 32 members are not. One function serves the program and the compiler.
#pragma once
#include <convexpr/graph/graph.hpp>
#include <convexpr/network/initialize.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>

#include <cstddef>

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

template <class Net>
constexpr auto train(const cx::adam& rule, int steps, cx::seed seed) {
  const auto x = identity<Net>();
  auto weights = cx::initialize<Net>(cx::glorot_uniform{}, seed);
  cx::optimizer<cx::adam, Net> optimizer(rule);
  for (int step = 0; step < steps; ++step) {
    const auto pass = cx::backpropagate(weights, x, cx::softmax_cross_entropy{karate_club.club_leaders});
    optimizer.update(weights, pass.gradient);
  }
  return cx::graph::classification<float, Net::output>{cx::evaluate<Net>(weights, x), karate_club.club};
}

}  // namespace karate
