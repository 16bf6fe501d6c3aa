// SPDX-License-Identifier: BSL-1.0
// Matrices, pools, and what moves numbers.
#include "law.hpp"

int main(int count, char** arguments) {
  laws::table all;
  all.add(laws::typical_others{}, laws::all_surroundings{});
  all.add(laws::matrices{}, laws::few_surroundings{});
  all.add(laws::pools{}, laws::few_surroundings{});
  return all.hold(count, arguments);
}
