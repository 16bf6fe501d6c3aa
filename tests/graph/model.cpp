// SPDX-License-Identifier: BSL-1.0
// Graph convolutions as a model runs them, against their reference loop nests.
#include <convexpr/graph/graph.hpp>

#include "kernels/agree.hpp"

namespace {

inline constexpr cx::graph::undirected<5, 5> house{{{0, 1}, {1, 2}, {2, 3}, {3, 0, 0.5}, {3, 4}}};

template <std::size_t Features, auto... Options>
using known = cx::graph::gcn<Features, cx::graph::on<house>, Options...>;

}  // namespace

TEST_CASE("a graph known to the compiler") {
  CHECK(agree::largest_error<cx::network<cx::input<5, 3>, known<1>>>() < 1e-6);
  CHECK(agree::largest_error<cx::network<cx::input<5, 21>, known<17, cx::graph::with_bias>, cx::relu, known<4>>>() <
        1e-6);
  CHECK(agree::largest_error<cx::network<cx::input<5, 8>, known<300>, cx::tanh, known<16>, cx::softmax>>() < 1e-6);
}

TEST_CASE("a graph given with the call") {
  using net = cx::network<cx::input<5, 19>, cx::graph::gcn<16, cx::graph::with_bias>, cx::relu, cx::graph::gcn<7>>;
  agree::example<net> e;
  for (std::size_t n = 0; n < e.x->size(); ++n)
    if (n % 11 != 3) (*e.x)[n] = 0;  // features are sparse
  const auto matrix = cx::graph::symmetric_normalized(house);
  const auto y = cx::model<net>(*e.weights)(*e.x, matrix);
  const auto expected = cx::evaluate<net>(*e.weights, *e.x, matrix);
  CHECK(agree::difference(y.data(), expected.data(), y.size()) < 1e-6);
}
