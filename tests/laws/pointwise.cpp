// SPDX-License-Identifier: BSL-1.0
// 1x1 convolutions, and what has one place.
#include "law.hpp"

int main(int count, char** arguments) {
  laws::table all;
  all.add(laws::typical_pointwise{}, laws::all_surroundings{});
  all.add(laws::pointwise_images{}, laws::few_surroundings{});
  all.add(laws::one_place{}, laws::few_surroundings{});
  return all.hold(count, arguments);
}
