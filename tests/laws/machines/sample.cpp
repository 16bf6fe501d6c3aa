// SPDX-License-Identifier: BSL-1.0
// A network for each kernel: what can be tried of every machine in a minute.
#include "../law.hpp"

int main(int count, char** arguments) {
  laws::table all;
  all.add(laws::typical_image{}, laws::few_surroundings{});
  all.add(laws::typical_pointwise{}, laws::no_surroundings{});
  all.add(laws::typical_groups{}, laws::no_surroundings{});
  all.add(laws::typical_transposed{}, laws::no_surroundings{});
  all.add(laws::typical_others{}, laws::no_surroundings{});
  return all.hold(count, arguments);
}
