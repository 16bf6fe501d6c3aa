// SPDX-License-Identifier: BSL-1.0
// Strides, dilations and paddings that differ from axis to axis.
#include "law.hpp"

int main(int count, char** arguments) {
  laws::table all;
  all.add(laws::images{}, laws::few_surroundings{});
  return all.hold(count, arguments);
}
