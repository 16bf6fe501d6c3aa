// SPDX-License-Identifier: BSL-1.0
// Two networks that the compiler has trained. It refuses the program where they have not learned their lesson, and what
// runs is what they have learned.
#include "bars.hpp"
#include "exclusive_or.hpp"

#include <iostream>

namespace cx = convexpr;

int main() {
  std::cout << "exclusive or, trained while this program was compiled:\n";
  for (const auto& x : exclusive_or::data.inputs)
    std::cout << "  " << x[0] << " xor " << x[1] << " is 1 with probability "
              << cx::evaluate<exclusive_or::net>(exclusive_or::weights, x)[1] << '\n';
  std::cout << "bars across 8x8 images, in places that the network has not seen:\n";
  for (const auto& image : bars::unseen.inputs) {
    const auto scores = cx::evaluate<bars::net>(bars::weights, image);
    std::cout << "  " << (cx::argmax(scores) == bars::horizontal ? "horizontal" : "vertical") << " by "
              << scores[cx::argmax(scores)] - scores[1 - cx::argmax(scores)] << '\n';
  }
}
