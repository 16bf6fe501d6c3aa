// SPDX-License-Identifier: BSL-1.0
// The arena: no two activations that are needed at the same time share bytes, and little is wasted.
#include <convexpr/convexpr.hpp>
#include <convexpr/zoo/zoo.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace cx = convexpr;

namespace {

// Walks the plan as evaluation does, and notes who wrote each element last: every layer must find its inputs' own
// numbers where they were put.
template <class Net>
bool keeps_what_is_needed() {
  const auto& plan = Net::arena();
  std::vector<std::size_t> writer(plan.size, 0);
  const auto holds = [&](std::size_t layer) {
    const auto first = writer.begin() + static_cast<std::ptrdiff_t>(plan.offsets[layer]);
    return std::all_of(first, first + static_cast<std::ptrdiff_t>(Net::layers[layer].output.size()),
                       [&](std::size_t w) { return w == layer; });
  };
  for (std::size_t i = 1; i < Net::size; ++i) {
    const std::size_t size = Net::layers[i].output.size();
    if (plan.offsets[i] + size > plan.size) return false;
    for (std::size_t from : Net::layers[i].inputs) {
      if (from == 0) continue;
      if (!holds(from)) return false;
      const bool overlaps = plan.offsets[i] < plan.offsets[from] + Net::layers[from].output.size() &&
                            plan.offsets[from] < plan.offsets[i] + size;
      const bool in_place =
          Net::layers[i].in_place && plan.offsets[i] == plan.offsets[from] && from == Net::layers[i].inputs[0];
      if (overlaps && !in_place) return false;
    }
    std::fill_n(writer.begin() + static_cast<std::ptrdiff_t>(plan.offsets[i]), size, i);
  }
  return std::all_of(Net::outputs.begin(), Net::outputs.end(), [&](std::size_t o) { return o == 0 || holds(o); });
}

using lenet = cx::network<cx::input<28, 28, 1>, cx::conv<6, cx::kernel<5>, cx::padding<2>>, cx::tanh, cx::avg_pool<2>,
                          cx::conv<16, cx::kernel<5>>, cx::tanh, cx::avg_pool<2>, cx::flatten, cx::dense<120>>;
using crossing = cx::network<cx::input<8, 8, 4>, cx::conv<4>, cx::tag<"a">, cx::relu, cx::tag<"b">, cx::conv<4>,
                             cx::add<cx::from<"a">>, cx::relu, cx::concat<cx::branch<>, cx::from<"b">, cx::from<"a">>>;
using squares = cx::network<cx::input<5>, cx::dense<4>, cx::multiply<cx::branch<>, cx::branch<>, cx::branch<>>>;
using only_input = cx::network<cx::input<5>>;
using early_output = cx::network<cx::input<6, 6, 2>, cx::conv<2>, cx::tag<"a">, cx::relu, cx::conv<4>,
                                 cx::outputs<cx::branch<>, cx::branch<cx::from<"a">>>>;

}  // namespace

TEST_CASE_TEMPLATE("nothing is overwritten while it is needed", Net, lenet, crossing, squares, only_input, early_output,
                   cx::zoo::squeezenet1_0, cx::zoo::resnet18, cx::zoo::unet, cx::zoo::mobilenet_v2) {
  CHECK(keeps_what_is_needed<Net>());
  CHECK(Net::arena().size >= Net::arena().lower_bound);
}

TEST_CASE("activations that can take over their input's place do") {
  static_assert(lenet::arena().size == 28 * 28 * 6 + 14 * 14 * 6);
  static_assert(lenet::arena().lower_bound == lenet::arena().size);
}

TEST_CASE("a tensor joined with itself") {
  cx::parameters<squares> w;
  w.get<"0.bias">()[2] = 3;
  const auto y = cx::evaluate<squares>(w, cx::tensor<float, cx::shape{5}>{});
  CHECK(y[2] == 27);
}

TEST_CASE("outputs that were written early are still there at the end") {
  cx::parameters<early_output> w;
  for (float& v : w.values) v = -1;
  cx::tensor<float, cx::shape{6, 6, 2}> x;
  for (float& v : x) v = 1;
  const auto [last, early] = cx::evaluate<early_output>(w, x);
  CHECK(early[0] == -3);  // before the relu, which may not run in place
  CHECK(last[0] == -1);
}
