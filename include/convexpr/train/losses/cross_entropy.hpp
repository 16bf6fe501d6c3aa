// SPDX-License-Identifier: BSL-1.0
// cross_entropy: of rows of scores against labels, p = softmax(row):
//   - sum over c of q(c) w(c) ln p(c)        q(c) = (1 - label_smoothing) [c is the label] + label_smoothing / classes
// as a mean over the rows, each counting the weight w of its label: class_weights, or 1. A row whose label is negative is
// left out. Computed from the scores themselves, so that no probability underflows: it trains on the scores in front of a
// final softmax. Against a tensor of probabilities q it is - sum of q(c) w(c) ln p(c), and all rows count 1.
#pragma once
#include <convexpr/core/math.hpp>
#include <convexpr/layers/softmax.hpp>
#include <convexpr/train/losses/loss.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace convexpr {

struct cross_entropy {
  static constexpr std::string_view name = "cross_entropy";
  static constexpr bool takes_scores = true;

  double label_smoothing = 0;
  std::span<const double> class_weights{};

  constexpr double weight(const shape& scores, std::span<const int> labels) const {
    check_options(scores);
    const std::size_t rows = scores.places(), classes = scores.channels();
    if (labels.size() != rows)
      raise(name, refuse("cannot take {} labels", labels.size()), refuse("the scores have {} rows", rows));
    double sum = 0;
    for (std::size_t row = 0; row < rows; ++row) {
      if (labels[row] < 0) continue;
      const auto label = static_cast<std::size_t>(labels[row]);
      if (label >= classes)
        raise(name, refuse("cannot take label {} of row {}", labels[row], row),
              refuse("the scores have {} classes", classes));
      sum += weight_of(label);
    }
    return sum;
  }
  constexpr double weight(const shape& scores, int label) const {
    return weight(scores, std::span<const int>(&label, 1));
  }
  template <class T>
  constexpr double weight(const shape& scores, tensor_view<const T> probabilities) const {
    check_options(scores);
    detail::check_target(name, scores, probabilities);
    return static_cast<double>(scores.places());
  }

  template <class T>
  constexpr T operator()(tensor_view<const T> scores, std::span<const int> labels, double scale,
                         tensor_view<T> gradient) const {
    const double off = label_smoothing / static_cast<double>(scores.extents.channels()), on = 1 - label_smoothing + off;
    return run(
        scores, scale, gradient, [&](std::size_t row) { return labels[row] >= 0; },
        [&](std::size_t row, std::size_t c) { return static_cast<std::size_t>(labels[row]) == c ? on : off; });
  }
  template <class T>
  constexpr T operator()(tensor_view<const T> scores, int label, double scale, tensor_view<T> gradient) const {
    return (*this)(scores, std::span<const int>(&label, 1), scale, gradient);
  }
  template <class T, class U>
  constexpr T operator()(tensor_view<const T> scores, tensor_view<const U> probabilities, double scale,
                         tensor_view<T> gradient) const {
    const std::size_t classes = scores.extents.channels();
    return run(
        scores, scale, gradient, [](std::size_t) { return true; },
        [&](std::size_t row, std::size_t c) { return static_cast<double>(probabilities[row * classes + c]); });
  }

 private:
  constexpr double weight_of(std::size_t label) const { return class_weights.empty() ? 1 : class_weights[label]; }
  constexpr void check_options(const shape& scores) const {
    if (!(label_smoothing >= 0 && label_smoothing <= 1))
      raise(name, refuse("cannot take this label_smoothing"), refuse("it is from 0 to 1"));
    if (!class_weights.empty() && class_weights.size() != scores.channels())
      raise(name, refuse("cannot take {} class weights", class_weights.size()),
            refuse("the scores have {} classes", scores.channels()));
  }

  // counts(row), q(row, c)
  template <class T, class Counts, class Share>
  constexpr T run(tensor_view<const T> scores, double scale, tensor_view<T> gradient, const Counts& counts,
                  const Share& q) const {
    const std::size_t classes = scores.extents.channels(), rows = scores.extents.places();
    double loss = 0;
    for (std::size_t row = 0; row < rows; ++row) {
      if (!counts(row)) continue;
      const T* const score = scores.data() + row * classes;
      const detail::exponentials e = detail::sum_exponentials(score, classes);
      const double log_sum = math::log(e.sum);
      double all = 0;  // of q w
      for (std::size_t c = 0; c < classes; ++c) all += q(row, c) * weight_of(c);
      for (std::size_t c = 0; c < classes; ++c) {
        const double log_probability = static_cast<double>(score[c]) - e.largest - log_sum,
                     own = q(row, c) * weight_of(c);
        if (own != 0) loss -= own * log_probability;
        gradient[row * classes + c] = static_cast<T>(scale * (all * math::exp(log_probability) - own));
      }
    }
    return static_cast<T>(scale * loss);
  }
};

}  // namespace convexpr
