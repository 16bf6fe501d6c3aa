// SPDX-License-Identifier: BSL-1.0
// Transposed convolutions.
#include "law.hpp"

int main(int count, char** arguments) {
  laws::table all;
  all.add(laws::typical_transposed{}, laws::all_surroundings{});
  all.add(laws::transposed{}, laws::few_surroundings{});
  return all.hold(count, arguments);
}
