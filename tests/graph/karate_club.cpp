// SPDX-License-Identifier: BSL-1.0
// The karate club, its normalised adjacency, and a network on it against values computed by NumPy in float64.
#include <convexpr/graph/graph.hpp>
#include <convexpr/network/edit.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/fit.hpp>
#include <convexpr/train/optimizers.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <numeric>
#include <span>
#include <sstream>
#include <string>
#include <vector>

#include "references/karate.hpp"

namespace cx = convexpr;
using cx::graph::gcn;
using cx::graph::karate_club;
using cx::graph::on;

// The network of tools/karate_reference.py: its last layer mixes the features of each node by itself.
using reference_network = cx::network<cx::input<34, 34>, gcn<4, on<karate_club>>, cx::tanh, gcn<4, on<karate_club>>,
                                      cx::tanh, gcn<2, on<karate_club>>, cx::tanh, cx::conv<4, cx::no_bias>>;
using probabilities_network =
    cx::network<cx::input<34, 34>, gcn<4, on<karate_club>>, cx::tanh, gcn<4, on<karate_club>>, cx::tanh,
                gcn<2, on<karate_club>>, cx::tanh, cx::conv<4, cx::no_bias>, cx::softmax>;

static_assert(reference_network::output == cx::shape{34, 4});
static_assert(reference_network::parameter_count == 136 + 16 + 8 + 8);
static_assert(reference_network::layers[1].layer == "gcn<4, on<karate_club>>");
static_assert(reference_network::layers[1].macs == 34 * 34 * 4 + 190 * 4);
static_assert(karate_club.nodes == 34 && karate_club.edge_list().size() == 78);
static_assert(cx::graph::symmetric_normalized_of<karate_club>.entries() == 190);

namespace {

constexpr double formula(std::size_t layer, std::size_t row, std::size_t column) {
  return (static_cast<double>((7 * row + 13 * column + 5 * layer) % 17) - 8) / 16;
}

template <class Net, class T>
constexpr cx::parameters<Net, T> formula_weights() {
  cx::parameters<Net, T> weights;
  for (std::size_t layer = 0; layer < 4; ++layer) {
    const auto view = weights[layer];
    if (layer < 3) {
      for (std::size_t i = 0; i < view.extents[0]; ++i)
        for (std::size_t j = 0; j < view.extents[1]; ++j) view(i, j) = static_cast<T>(formula(layer + 1, i, j));
    } else {
      // conv weights stand [filter][tap][channel], the formula's [channel][filter]
      for (std::size_t i = 0; i < 2; ++i)
        for (std::size_t j = 0; j < 4; ++j) view(j, 0, i) = static_cast<T>(formula(4, i, j));
    }
  }
  return weights;
}

template <class T>
constexpr cx::tensor<T, cx::shape{34, 34}> identity() {
  cx::tensor<T, cx::shape{34, 34}> x;
  for (std::size_t i = 0; i < 34; ++i) x(i, i) = 1;
  return x;
}

template <class Values>
constexpr double largest_difference(const Values& got, std::span<const double> expected) {
  double largest = got.size() == expected.size() ? 0 : 1e30;
  for (std::size_t i = 0; largest < 1e30 && i < expected.size(); ++i) {
    const double d = static_cast<double>(got[i]) - expected[i];
    largest = std::max(largest, d < 0 ? -d : d);
  }
  return largest;
}

// The network behind its first layers, with the same weights.
template <class Net, class T>
constexpr auto activations() {
  const auto all = formula_weights<reference_network, T>();
  cx::parameters<Net, T> weights;
  for (std::size_t i = 0; i < weights.count; ++i) weights.values[i] = all.values[i];
  return cx::evaluate<Net>(weights, identity<T>());
}

using first_layer = cx::network<cx::input<34, 34>, gcn<4, on<karate_club>>, cx::tanh>;
using second_layer = cx::append<first_layer, gcn<4, on<karate_club>>, cx::tanh>;
using third_layer = cx::append<second_layer, gcn<2, on<karate_club>>, cx::tanh>;

}  // namespace

static_assert(largest_difference(activations<third_layer, float>(), karate_reference::third_layer) < 1e-6);
static_assert(largest_difference(activations<probabilities_network, double>(), karate_reference::probabilities) <
              1e-14);

TEST_CASE("the graph is Zachary's") {
  std::array<int, 34> degree{};
  int across = 0;
  for (const auto& e : karate_club.edge_list()) {
    ++degree[e.from];
    ++degree[e.to];
    across += karate_club.club[e.from] != karate_club.club[e.to];
  }
  CHECK(degree[33] == 17);
  CHECK(degree[0] == 16);
  CHECK(degree[32] == 12);
  CHECK(across == 11);
  CHECK(std::accumulate(std::begin(karate_club.club), std::end(karate_club.club), 0) == 17);
  std::array<int, 4> sizes{};
  for (int c : karate_club.community) ++sizes[static_cast<std::size_t>(c)];
  CHECK(sizes == std::array{13, 12, 4, 5});
  CHECK(karate_club.club_leaders[0] == 0);
  CHECK(karate_club.club_leaders[33] == 1);
}

TEST_CASE("its normalised adjacency") {
  const auto& s = cx::graph::symmetric_normalized_of<karate_club>;
  CHECK(largest_difference(s.value, karate_reference::propagation) < 1e-15);
  for (std::size_t r = 0; r < s.rows(); ++r)
    for (std::size_t e = s.first[r] + 1; e < s.first[r + 1]; ++e) CHECK(s.column[e - 1] < s.column[e]);
}

TEST_CASE_TEMPLATE("every layer's activations", T, float, double) {
  const double tolerance = sizeof(T) == 4 ? 1e-6 : 1e-14;
  CHECK(largest_difference(activations<first_layer, T>(), karate_reference::first_layer) < tolerance);
  CHECK(largest_difference(activations<second_layer, T>(), karate_reference::second_layer) < tolerance);
  CHECK(largest_difference(activations<third_layer, T>(), karate_reference::third_layer) < tolerance);
  CHECK(largest_difference(activations<probabilities_network, T>(), karate_reference::probabilities) < tolerance);
}

TEST_CASE_TEMPLATE("loss and gradient", T, float, double) {
  const double tolerance = sizeof(T) == 4 ? 1e-6 : 1e-14;
  const auto pass = cx::backpropagate(formula_weights<reference_network, T>(), identity<T>(),
                                      cx::softmax_cross_entropy{karate_club.community_heads});
  CHECK(std::abs(static_cast<double>(pass.loss) - karate_reference::loss) < tolerance);
  CHECK(largest_difference(pass.gradient[0], karate_reference::gradient1) < tolerance);
  CHECK(largest_difference(pass.gradient[1], karate_reference::gradient2) < tolerance);
  CHECK(largest_difference(pass.gradient[2], karate_reference::gradient3) < tolerance);
  for (std::size_t i = 0; i < 2; ++i)
    for (std::size_t j = 0; j < 4; ++j)
      CHECK(std::abs(static_cast<double>(pass.gradient[3](j, 0, i)) - karate_reference::gradient4[i * 4 + j]) <
            tolerance);
}

namespace {

template <class Rule>
std::vector<double> losses(const Rule& rule, int steps) {
  auto weights = formula_weights<reference_network, double>();
  cx::optimizer<Rule, reference_network, double> optimizer(rule);
  std::vector<double> history;
  for (int step = 0; step <= steps; ++step) {
    const auto pass =
        cx::backpropagate(weights, identity<double>(), cx::softmax_cross_entropy{karate_club.community_heads});
    history.push_back(pass.loss);
    optimizer.update(weights, pass.gradient);
  }
  return history;
}

}  // namespace

TEST_CASE("training follows the same curve") {
  CHECK(largest_difference(losses(cx::gradient_descent{.learning_rate = 0.5}, 20), karate_reference::descent_losses) <
        1e-12);
  CHECK(largest_difference(losses(cx::adam{.learning_rate = 0.01}, 20), karate_reference::adam_losses) < 1e-12);
}

TEST_CASE("300 steps against the published curves") {
  const std::filesystem::path file = CONVEXPR_SHARED_DATA "/data/karate/reference_training.csv";
  if (!std::filesystem::exists(file)) {
    MESSAGE("skipped: there is no " << file.string());
    return;
  }
  std::ifstream in(file);
  std::string line;
  std::getline(in, line);
  std::vector<double> adam, descent;
  while (std::getline(in, line)) {
    std::istringstream cells(line);
    std::array<double, 5> row{};
    char comma = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
      cells >> row[i];
      cells >> comma;
    }
    adam.push_back(row[1]);
    descent.push_back(row[3]);
  }
  REQUIRE(adam.size() == 301);
  CHECK(largest_difference(losses(cx::adam{.learning_rate = 0.01}, 300), adam) < 1e-10);
  CHECK(largest_difference(losses(cx::gradient_descent{.learning_rate = 0.5}, 300), descent) < 1e-10);
}

// The same network with its graph known only when it runs.
TEST_CASE("a graph given at run time") {
  using cora_like = cx::network<cx::input<34, 34>, gcn<4>, cx::tanh, gcn<4>, cx::tanh, gcn<2>, cx::tanh>;
  static_assert(cora_like::output == cx::shape{34, 2});
  const auto all = formula_weights<reference_network, double>();
  cx::parameters<cora_like, double> weights;
  for (std::size_t i = 0; i < weights.count; ++i) weights.values[i] = all.values[i];
  const auto propagation = cx::graph::symmetric_normalized(karate_club);
  CHECK(largest_difference(cx::evaluate<cora_like>(weights, identity<double>(), propagation),
                           karate_reference::third_layer) < 1e-14);
}

TEST_CASE("a training in one call, on a graph that the layers know or are given") {
  using knows = cx::network<cx::input<34, 34>, gcn<4, on<karate_club>>, cx::tanh, gcn<2, on<karate_club>>>;
  using is_given = cx::network<cx::input<34, 34>, gcn<4>, cx::tanh, gcn<2>>;
  const struct {
    std::array<cx::tensor<float, cx::shape{34, 34}>, 1> inputs{identity<float>()};
    std::array<std::span<const int>, 1> targets{karate_club.club_leaders};
  } data;
  constexpr cx::adam rule{.learning_rate = 0.05, .weight_decay = 5e-3};
  const auto weights = cx::fit<knows, cx::cross_entropy, cx::adam>(data, 60, rule, cx::seed{1});
  CHECK(cx::graph::accuracy(cx::evaluate<knows>(weights, data.inputs[0]), karate_club.club) >= 33.0 / 34);
  const auto same = cx::fit<is_given, cx::cross_entropy, cx::adam>(data, 60, rule, cx::seed{1},
                                                                   cx::graph::symmetric_normalized(karate_club));
  CHECK(std::equal(std::begin(weights.values), std::end(weights.values), std::begin(same.values)));
}

// Weighted edges and an isolated node, worked by hand.
inline constexpr cx::graph::undirected<3, 1> pair_and_one{{{0, 1, 3.0}}};
constexpr bool a_weighted_pair() {
  const auto s = cx::graph::symmetric_normalized(pair_and_one);
  // A + I = [[1 3 0] [3 1 0] [0 0 1]], degrees 4 4 1
  return s.entries() == 5 && s.value[0] == 0.25 && s.value[1] == 0.75 && s.value[2] == 0.75 && s.value[3] == 0.25 &&
         s.value[4] == 1;
}
static_assert(a_weighted_pair());

using with_offset = cx::network<cx::input<3, 1>, gcn<1, on<pair_and_one>, cx::graph::with_bias>>;
static_assert(with_offset::parameter_count == 2);
static_assert([] {
  cx::parameters<with_offset> p;
  p.get<"0.weight">()[0] = 2;
  p.get<"0.bias">()[0] = 10;
  const auto y = cx::evaluate<with_offset>(p, cx::tensor<float, cx::shape{3, 1}>{{4, 8, 5}});
  return y[0] == 24 && y[1] == 20 && y[2] == 20;
}());

TEST_CASE("accuracy counts labelled nodes") {
  const cx::tensor<float, cx::shape{4, 2}> scores{{1, 0, 0, 1, 1, 0, 0, 1}};
  const std::array labels{0, 1, 1, -1};
  CHECK(cx::graph::count_correct(scores, labels) == 2);
  CHECK(cx::graph::accuracy(scores, labels) == doctest::Approx(2.0 / 3));
}
