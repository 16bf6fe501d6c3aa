// SPDX-License-Identifier: BSL-1.0
// What a network has to give for one input, and how far a model may be from it.
//   tolerance = 16 sensitivity + 16 epsilon size
// size is the largest output, sensitivity how far evaluate itself moves where inputs and weights are moved by up to 4
// units in the last place: a float that was rounded on its way through a model is a number moved by one, so what a
// model may lose follows from how the network spreads such moves. Both are taken over a whole output, for Winograd's
// tiles and normalisations spread errors over it. 16 covers sums of hundreds of products; a wrong number is thousands
// of times off.
#pragma once
#include "harness.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace fuzz {

using floats = std::vector<float>;

// A number from -1 to 1 that looks random.
float noise(std::size_t place, std::size_t seed);

// Weights that keep activations at about one size; scales and statistics that are no identity.
floats draw_weights(const subject&);
floats draw_input(const subject&, std::size_t seed);

// The outputs of evaluate.
std::vector<floats> evaluate(const subject&, const floats& weights, const floats& input);

enum class nonfinite {
  alike,  // NaN where NaN is expected, an infinity where the same is expected, and nowhere else
  kept    // something that is not finite where that is expected; perhaps elsewhere too, as Winograd's tiles have it
};

struct expectation {
  std::vector<floats> outputs;
  std::vector<double> tolerance;  // of each output
  double largest_tolerance = 0;   // in units of the output
  double error = 0;               // the largest so far, in units of the tolerance

  expectation(const subject&, const floats& weights, const floats& input);

  // The first number that is not what it has to be, in words; empty where all are.
  std::string compare(const std::vector<floats>& found, nonfinite rule);
};

// The first number that has other bits, in words.
std::string compare_bits(const floats& found, const floats& expected);
std::string compare_bits(const std::vector<floats>& found, const std::vector<floats>& expected);

}  // namespace fuzz
