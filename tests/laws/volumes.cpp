// SPDX-License-Identifier: BSL-1.0
// Three axes.
#include "law.hpp"

int main(int count, char** arguments) {
  laws::table all;
  all.add(laws::volumes{}, laws::few_surroundings{});
  return all.hold(count, arguments);
}
