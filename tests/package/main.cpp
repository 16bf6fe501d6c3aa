// SPDX-License-Identifier: BSL-1.0
// Two units that use the same network and link: nothing in a header is defined twice.
#include "net.hpp"

int main() {
  const auto here =
      cx::evaluate<net>(cx::initialize<net>(cx::he_normal{}, cx::seed{1}), cx::tensor<float, net::input>{});
  return here == elsewhere() && cx::summary<net>().size() > 10 ? 0 : 1;
}
