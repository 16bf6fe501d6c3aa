// SPDX-License-Identifier: BSL-1.0
// Convolutions in groups, down to single channels.
#include "law.hpp"

int main(int count, char** arguments) {
  laws::table all;
  all.add(laws::typical_groups{}, laws::all_surroundings{});
  all.add(laws::groups{}, laws::few_surroundings{});
  return all.hold(count, arguments);
}
