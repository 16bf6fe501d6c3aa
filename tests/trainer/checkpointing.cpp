// SPDX-License-Identifier: BSL-1.0
// What flows inside checkpoint<...> is computed again: the same gradients in less memory.
#include "steps.hpp"

#include <cstddef>

using namespace steps;

namespace {

template <class... Inner>
using net = network<input<12, 12, 3>, conv<8, kernel<3>, padding<1>>, relu, Inner..., flatten, dense<10>>;
using block = sequence<conv<24, kernel<3>, padding<1>>, gelu, conv<24, kernel<3>, padding<1>>, batch_norm, relu,
                       dropout<0.2>, conv<8, kernel<3>, padding<1>>>;
using plain = net<block, relu, block, relu>;
using saving = net<checkpoint<block>, relu, checkpoint<block>, relu>;
using whole = net<checkpoint<residual<block>, relu, max_pool<2>>, checkpoint<checkpoint<conv<6>>, cx::tanh>>;

using activated = net<checkpoint<conv<8, kernel<3>, padding<1>>, relu, conv<8, kernel<3>, padding<1>>, relu>>;

template <class Net>
using trainer_of = trainer<Net, cross_entropy, sgd>;

}  // namespace

TEST_CASE("a checkpoint changes nothing of a network but its memory in training") {
  static_assert(saving::output == plain::output && saving::parameter_count == plain::parameter_count);
  static_assert(manifest<saving>[2].name == manifest<plain>[2].name);
  static_assert(trainer_of<plain>::recomputed_macs == 0);
  // all convolutions of the blocks but the last of each, whose result is kept
  constexpr std::size_t places = 12 * 12, taps = 9;
  static_assert(trainer_of<saving>::recomputed_macs == 2 * places * taps * (8 * 24 + 24 * 24));
  static_assert(trainer_of<activated>::recomputed_macs == places * taps * 8 * 8);
  static_assert(5 * trainer_of<saving>::arena_bytes < 4 * trainer_of<plain>::arena_bytes);
  static_assert(10 * trainer_of<saving>::arena_bytes <= 11 * trainer_of<saving>::arena_lower_bound);
  check_steps<saving>();
  check_steps<whole>();

  std::vector<tensor<float, plain::input>> x(5);
  for (std::size_t s = 0; s < x.size(); ++s) fuzz::draw_numbers<plain>(x[s], fuzz::noise(s));
  const std::vector<int> labels{1, 2, 3, 4, 5};
  trainer_of<plain> kept{{}, seed{3}};
  trainer_of<saving> again{{}, seed{3}};
  CHECK(kept.compute_gradient(x, labels) == again.compute_gradient(x, labels));
  CHECK(std::equal(std::begin(kept.gradient().values), std::end(kept.gradient().values),
                   std::begin(again.gradient().values)));
}
