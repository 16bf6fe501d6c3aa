// SPDX-License-Identifier: BSL-1.0
// accuracy: the share of nodes whose largest score is that of their class.
//   scores {nodes, classes}, labels one for each node, negative where a node has none and is not counted
// Another number of labels, or none but negative ones, is a cx::error.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/core/tensor.hpp>

#include <algorithm>
#include <cstddef>
#include <span>

namespace convexpr::graph {

template <class T, shape Shape>
  requires(Shape.rank == 2)
constexpr std::size_t count_correct(const tensor<T, Shape>& scores, std::span<const int> labels) {
  if (labels.size() != Shape[0])
    raise("accuracy", refuse("cannot take {} labels", labels.size()), refuse("the scores have {} rows", Shape[0]));
  std::size_t correct = 0;
  for (std::size_t node = 0; node < Shape[0]; ++node) {
    const T* const row = scores.data() + node * Shape[1];
    if (labels[node] >= 0 && std::max_element(row, row + Shape[1]) - row == labels[node]) ++correct;
  }
  return correct;
}

template <class T, shape Shape>
constexpr double accuracy(const tensor<T, Shape>& scores, std::span<const int> labels) {
  const auto labelled = std::count_if(labels.begin(), labels.end(), [](int label) { return label >= 0; });
  const auto correct = static_cast<double>(count_correct(scores, labels));
  if (labelled == 0)
    raise("accuracy", refuse("cannot take {} rows without a label", labels.size()), refuse("one at least has one"));
  return correct / static_cast<double>(labelled);
}

// Scores together with what they should have said: what a training returns.
template <class T, shape Shape>
struct classification {
  tensor<T, Shape> scores{};
  std::span<const int> labels{};
};

template <class T, shape Shape>
constexpr double accuracy(const classification<T, Shape>& result) {
  return accuracy(result.scores, result.labels);
}

}  // namespace convexpr::graph
