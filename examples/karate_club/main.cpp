// SPDX-License-Identifier: BSL-1.0
// Kipf & Welling's graph convolutional network on Zachary's karate club (ICLR 2017, appendix A).
//   1. Three graph convolutions with random weights already tell the communities apart: an embedding in the plane.
//   2. The same kind of network learns the split of the club from two labels: the instructor's and the president's.
// Usage: karate_club [folder for the pictures]
#include "training.hpp"

#include <convexpr/graph/view/scatter.hpp>
#include <convexpr/network/summary.hpp>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <span>
#include <string>

namespace cx = convexpr;
using cx::graph::gcn;
using cx::graph::karate_club;
using cx::graph::on;

// clang-format off
using embedding = cx::network<cx::input<34, 34>,  // nodes, features
                              gcn<4, on<karate_club>>, cx::tanh,
                              gcn<4, on<karate_club>>, cx::tanh,
                              gcn<2, on<karate_club>>, cx::tanh>;

using classifier = cx::network<cx::input<34, 34>,
                               gcn<16, on<karate_club>>, cx::relu,
                               gcn<2, on<karate_club>>>;
// clang-format on

static_assert(embedding::output == cx::shape{34, 2});
static_assert(classifier::parameter_count == 34 * 16 + 16 * 2);

namespace {

void write(const std::filesystem::path& file, const std::string& text) {
  std::ofstream out(file);
  out << text;
  if (!out.flush()) {
    std::cerr << "cannot write " << file.string() << '\n';
    std::exit(1);
  }
  std::cout << "wrote " << std::filesystem::absolute(file).lexically_normal().string() << '\n';
}

void embed(const std::filesystem::path& folder) {
  std::cout << "An untrained network of three graph convolutions\n\n" << cx::summary<embedding>() << '\n';
  const auto weights = cx::initialize<embedding>(cx::glorot_uniform{}, cx::seed{8});
  const auto places = cx::evaluate<embedding>(weights, karate::identity<embedding>());
  write(folder / "embedding.svg", cx::graph::scatter(places, karate_club.edge_list(), karate_club.community,
                                                     "Random weights, no training: communities stand together"));
}

void learn(const std::filesystem::path& folder) {
  constexpr cx::adam rule{.learning_rate = 0.01, .weight_decay = 5e-4};
  constexpr int steps = 300, seeds = 100;
  std::cout << "\nTrained on 2 labels of 34, " << steps << " steps of Adam\n\n" << cx::summary<classifier>() << '\n';

  std::array<int, karate_club.nodes + 1> spread{};
  cx::graph::classification<float, classifier::output> first;
  for (unsigned seed = 0; seed < seeds; ++seed) {
    const auto result = karate::train<classifier>(rule, steps, cx::seed{seed});
    if (seed == 0) first = result;
    ++spread[cx::graph::count_correct(result.scores, result.labels)];
  }
  std::cout << "members on the right side, of 34:\n";
  for (std::size_t correct = 0; correct < spread.size(); ++correct)
    if (spread[correct] != 0)
      std::cout << "  " << correct << " with " << spread[correct] << " of " << seeds << " seeds\n";
  std::cout << "the first seed errs on:";
  for (std::size_t node = 0; node < karate_club.nodes; ++node)
    if ((first.scores(node, 1) > first.scores(node, 0)) != (karate_club.club[node] == 1)) std::cout << ' ' << node;
  std::cout << "\n";
  write(folder / "trained.svg", cx::graph::scatter(first.scores, karate_club.edge_list(), karate_club.club,
                                                   "Scores for the two sides after training on the two ringed members",
                                                   karate_club.club_leaders));
}

}  // namespace

int main(int argc, char** argv) {
  const std::filesystem::path folder = argc > 1 ? argv[1] : ".";
  std::filesystem::create_directories(folder);
  embed(folder);
  learn(folder);
}
