// SPDX-License-Identifier: BSL-1.0
// softmax_cross_entropy{labels}: the mean, over the rows that have a label, of -ln softmax(row)[label].
//   scores {N, classes} or {classes}; labels one for each row, negative where a row is to be left out
//   scores' = (softmax(row) - onehot(label)) / number of labelled rows
// Labels that the scores have no row or no class for, or none at all, are a cx::error.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/core/math.hpp>
#include <convexpr/core/tensor_view.hpp>
#include <convexpr/layers/softmax.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace convexpr {

struct softmax_cross_entropy {
  std::span<const int> labels;

  template <class T>
  constexpr T operator()(tensor_view<const T> scores, tensor_view<T> gradient) const {
    const std::size_t classes = scores.extents.channels();
    const std::size_t labelled = count_labelled(scores.extents);
    double loss = 0;
    for (std::size_t row = 0; row < labels.size(); ++row) {
      const T* const score = scores.data() + row * classes;
      if (labels[row] < 0) continue;
      const detail::exponentials e = detail::sum_exponentials(score, classes);
      const double log_sum = math::log(e.sum);
      for (std::size_t c = 0; c < classes; ++c) {
        const double log_probability = static_cast<double>(score[c]) - e.largest - log_sum;
        const bool is_label = static_cast<std::size_t>(labels[row]) == c;
        if (is_label) loss -= log_probability;
        gradient[row * classes + c] =
            static_cast<T>((math::exp(log_probability) - (is_label ? 1 : 0)) / static_cast<double>(labelled));
      }
    }
    return static_cast<T>(loss / static_cast<double>(labelled));
  }

 private:
  // How many rows have a label, which is a class.
  constexpr std::size_t count_labelled(const shape& scores) const {
    constexpr std::string_view name = "softmax_cross_entropy";
    const std::size_t rows = scores.places(), classes = scores.channels();
    if (labels.size() != rows)
      raise(name, refuse("cannot take {} labels", labels.size()), refuse("the scores have {} rows", rows));
    std::size_t labelled = 0;
    for (std::size_t row = 0; row < rows; ++row) {
      if (labels[row] < 0) continue;
      if (static_cast<std::size_t>(labels[row]) >= classes)
        raise(name, refuse("cannot take label {} of row {}", labels[row], row),
              refuse("the scores have {} classes", classes));
      ++labelled;
    }
    if (labelled == 0) raise(name, refuse("cannot take {} rows without a label", rows), refuse("one at least has one"));
    return labelled;
  }
};

}  // namespace convexpr
