// SPDX-License-Identifier: BSL-1.0
// The compiler classifies a digit with the weights that the program lenet_mnist has just learned: it writes them and the
// digit to trained.hpp, and has this file compiled.
#include <trained.hpp>
#include "networks.hpp"

#include <algorithm>

constexpr auto weights = [] {
  cx::parameters<lenet5> p;
  std::ranges::copy(trained::weights, p.values);
  return p;
}();
constexpr auto image = [] {
  cx::tensor<float, lenet5::input> x;
  std::ranges::copy(trained::image, x.begin());
  return x;
}();

static_assert(cx::argmax(cx::evaluate<lenet5>(weights, image)) == trained::digit);
