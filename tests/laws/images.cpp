// SPDX-License-Identifier: BSL-1.0
// Convolutions of images by few filters, in every surrounding.
#include "law.hpp"

int main(int count, char** arguments) {
  laws::table all;
  all.add(laws::typical_image{}, laws::all_surroundings{});
  return all.hold(count, arguments);
}
