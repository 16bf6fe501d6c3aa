// SPDX-License-Identifier: BSL-1.0
// A two-layer network on the citation graph Cora, given at run time: outputs, losses, hits and gradients against values
// that were computed elsewhere in float64. Skipped where the data are not there.
#include <convexpr/graph/graph.hpp>
#include <convexpr/train/backpropagate.hpp>
#include <convexpr/train/softmax_cross_entropy.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace cx = convexpr;

using cora = cx::network<cx::input<2708, 1433>, cx::dropout<0.5f>, cx::graph::gcn<16>, cx::relu, cx::dropout<0.5f>,
                         cx::graph::gcn<7>>;
static_assert(cora::output == cx::shape{2708, 7});
static_assert(cora::parameter_count == 1433 * 16 + 16 * 7);

namespace {

// The cells of a CSV file behind its heading.
std::vector<std::vector<std::string>> read_table(const std::filesystem::path& file) {
  std::ifstream in(file);
  std::string line, cell;
  std::getline(in, line);
  std::vector<std::vector<std::string>> rows;
  while (std::getline(in, line)) {
    std::istringstream cells(line);
    rows.emplace_back();
    while (std::getline(cells, cell, ',')) rows.back().push_back(cell);
  }
  return rows;
}

constexpr double formula(std::size_t layer, std::size_t row, std::size_t column) {
  return (static_cast<double>((7 * row + 13 * column + 5 * layer) % 17) - 8) / 16;
}

double squared_norm(cx::tensor_view<const double> values) {
  double sum = 0;
  for (double v : values) sum += v * v;
  return sum;
}

}  // namespace

TEST_CASE("Cora") {
  const std::filesystem::path folder = CONVEXPR_SHARED_DATA "/data/cora";
  if (!std::filesystem::exists(folder)) {
    MESSAGE("skipped: there is no " << folder.string());
    return;
  }
  const auto graph = std::make_unique<cx::graph::undirected<2708, 5278>>();
  const auto edges = read_table(folder / "edges.csv");
  REQUIRE(edges.size() == 5278);
  for (std::size_t e = 0; e < edges.size(); ++e)
    graph->edges[e] = {std::stoul(edges[e][0]), std::stoul(edges[e][1]), 1};
  REQUIRE(cx::graph::find_fault(*graph).empty());
  const auto propagation = cx::graph::symmetric_normalized(*graph);

  // each paper's words, their sum 1
  const auto x = std::make_unique<cx::tensor<double, cora::input>>();
  std::vector<double> words(2708);
  const auto features = read_table(folder / "features.csv");
  for (const auto& row : features) ++words[std::stoul(row[0])];
  for (const auto& row : features) (*x)(std::stoul(row[0]), std::stoul(row[1])) = 1 / words[std::stoul(row[0])];

  std::vector<int> labels, known;
  for (const auto& row : read_table(folder / "labels.csv")) labels.push_back(std::stoi(row[1]));
  for (const auto& row : read_table(folder / "split.csv"))
    known.push_back(row[1] == "train" ? labels[std::stoul(row[0])] : -1);

  cx::parameters<cora, double> weights;
  for (std::size_t layer = 0; layer < 2; ++layer)
    for (std::size_t i = 0; i < weights[layer].extents[0]; ++i)
      for (std::size_t j = 0; j < weights[layer].extents[1]; ++j) weights[layer](i, j) = formula(layer + 1, i, j);

  const auto scores = cx::evaluate<cora>(weights, *x, propagation);
  double sum = 0;
  for (double z : scores) sum += std::abs(z);
  CHECK(sum == doctest::Approx(321.56450412699763).epsilon(1e-12));
  const auto expected = read_table(folder / "reference_forward.csv");
  REQUIRE(expected.size() == 101);
  for (const auto& row : expected)
    for (std::size_t c = 0; c < 7; ++c)
      CHECK(scores(std::stoul(row[0]), c) == doctest::Approx(std::stod(row[c + 1])).epsilon(1e-12));
  CHECK(cx::graph::count_correct(scores, known) == 20);

  const auto pass = cx::backpropagate(weights, *x, cx::softmax_cross_entropy{known}, propagation);
  CHECK(pass.loss == doctest::Approx(1.944997084430126).epsilon(1e-12));
  // relative: the norms are small
  CHECK(squared_norm(pass.gradient[0]) / 1.871459424436502e-04 == doctest::Approx(1).epsilon(1e-12));
  CHECK(squared_norm(pass.gradient[1]) / 1.6120442164087748e-04 == doctest::Approx(1).epsilon(1e-12));
}
