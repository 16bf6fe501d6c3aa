// SPDX-License-Identifier: BSL-1.0
// Convolutions of images whose channels are one register and a bit, in every surrounding.
#include "law.hpp"

int main(int count, char** arguments) {
  laws::table all;
  all.add(laws::typical_wide_image{}, laws::all_surroundings{});
  return all.hold(count, arguments);
}
