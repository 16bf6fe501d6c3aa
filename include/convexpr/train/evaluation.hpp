// SPDX-License-Identifier: BSL-1.0
// What a network makes of data that it does not learn from.
//   cx::evaluation<10> e = cx::evaluate_on(model, data, loss);    data has inputs and labels
//   e.loss, e.accuracy(), e.top(5), e.confusion.recall(3), e.confusion(3, 5)
// The mean loss; the share of rows whose label has the largest score, or one of the k largest; how often a row of label a
// was taken for b. A network with several places has a label for each; rows without one (negative) are left out. A loss that
// takes scores is given the logarithms of what a final softmax makes of them, which are scores of the same probabilities.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/core/math.hpp>
#include <convexpr/model/model.hpp>
#include <convexpr/train/losses/loss.hpp>
#include <convexpr/train/losses/losses.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace convexpr {

// Rows are labels, columns what was chosen for them.
template <std::size_t Classes>
class confusion_matrix {
 public:
  constexpr void add(std::size_t label, std::size_t chosen) { ++counts_[label * Classes + chosen]; }
  constexpr std::uint64_t operator()(std::size_t label, std::size_t chosen) const {
    return counts_[label * Classes + chosen];
  }
  constexpr std::uint64_t count() const { return sum(0, 1, Classes * Classes); }
  constexpr double accuracy() const { return share(sum(0, Classes + 1, Classes), count()); }
  // Of what has the label, the share that was found; of what was taken for it, the share that has it. 0 of nothing.
  constexpr double recall(std::size_t label) const {
    return share((*this)(label, label), sum(label * Classes, 1, Classes));
  }
  constexpr double precision(std::size_t label) const {
    return share((*this)(label, label), sum(label, Classes, Classes));
  }

 private:
  constexpr std::uint64_t sum(std::size_t first, std::size_t step, std::size_t number) const {
    std::uint64_t all = 0;
    for (std::size_t n = 0; n < number; ++n) all += counts_[first + n * step];
    return all;
  }
  static constexpr double share(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
  }

  std::array<std::uint64_t, Classes * Classes> counts_{};
};

template <std::size_t Classes>
struct evaluation {
  double loss = 0;
  confusion_matrix<Classes> confusion{};
  // Rows whose label has the k-th largest score, k from 0.
  std::array<std::uint64_t, Classes> ranks{};

  constexpr double accuracy() const { return top(1); }
  constexpr double top(std::size_t k) const {
    std::uint64_t right = 0;
    for (std::size_t n = 0; n < k && n < Classes; ++n) right += ranks[n];
    const std::uint64_t rows = confusion.count();
    return rows == 0 ? 0 : static_cast<double>(right) / static_cast<double>(rows);
  }
};

namespace detail {

// The class of the largest score, the first of equals; and how many are larger than that of the label, or equal to it and
// in front of it. A NaN is no score.
struct row_result {
  std::size_t chosen = 0, rank = 0;

  constexpr row_result(std::span<const float> scores, std::size_t label) {
    for (std::size_t c = 0; c < scores.size(); ++c) {
      if (scores[c] > scores[chosen]) chosen = c;
      if (c != label && !(scores[c] < scores[label] || (scores[c] == scores[label] && c > label))) ++rank;
    }
  }
};

inline std::span<const int> labels_in(const int& label) { return {&label, 1}; }
inline std::span<const int> labels_in(std::span<const int> labels) { return labels; }

}  // namespace detail

// The model of a network with one output, and labels: an int a sample, or a range of them for several places.
template <class Model, class Data, class Loss>
auto evaluate_on(Model& model, const Data& data, const Loss& loss) {
  using net = typename Model::network_type;
  constexpr std::size_t output = net::outputs[0], classes = net::layers[output].output.channels(),
                        rows = net::layers[output].output.places();
  constexpr bool normalizes = detail::layer_before<net, Loss>(output) != output;
  const std::span inputs(data.inputs);
  const std::span targets(data.targets);
  if (inputs.size() != targets.size())
    raise("evaluate_on", refuse("cannot take {} targets", targets.size()),
          refuse("there are {} inputs", inputs.size()));
  evaluation<classes> result;
  double weight = 0;
  typename Model::output_type y, unused;
  for (std::size_t s = 0; s < inputs.size(); ++s) {
    model.run(inputs[s].data(), y.data());
    const auto target = detail::target_view(targets[s]);
    weight += loss.weight(y.view().extents, target);
    const std::span<const int> labels = detail::labels_in(target);
    if (labels.size() != rows)
      raise("evaluate_on", refuse("cannot take {} labels", labels.size()), refuse("the output has {} rows", rows));
    for (std::size_t row = 0; row < labels.size(); ++row) {
      if (labels[row] < 0) continue;
      const auto label = static_cast<std::size_t>(labels[row]);
      if (label >= classes)
        raise("evaluate_on", refuse("cannot take label {} of row {}", labels[row], row),
              refuse("the output has {} classes", classes));
      const detail::row_result found(std::span<const float>(y.data() + row * classes, classes), label);
      result.confusion.add(label, found.chosen);
      ++result.ranks[found.rank];
    }
    if constexpr (normalizes)
      for (float& p : y) p = static_cast<float>(math::log(static_cast<double>(p < 1e-38f ? 1e-38f : p)));
    for (float& x : unused) x = 0;
    result.loss += static_cast<double>(loss(std::as_const(y).view(), target, 1.0, unused.view()));
  }
  if (weight > 0) result.loss /= weight;
  return result;
}

}  // namespace convexpr
