// SPDX-License-Identifier: BSL-1.0
// One axis.
#include "law.hpp"

int main(int count, char** arguments) {
  laws::table all;
  all.add(laws::signals{}, laws::few_surroundings{});
  return all.hold(count, arguments);
}
