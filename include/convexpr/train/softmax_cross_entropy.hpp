// SPDX-License-Identifier: BSL-1.0
// softmax_cross_entropy{labels}: the mean, over the rows that have a label, of -ln softmax(row)[label].
//   scores {N, classes} or {classes}; labels one for each row, negative where a row is to be left out
//   scores' = (softmax(row) - onehot(label)) / number of labelled rows
#pragma once
#include <convexpr/core/math.hpp>
#include <convexpr/core/tensor_view.hpp>
#include <convexpr/layers/softmax.hpp>

#include <cstddef>
#include <span>

namespace convexpr {

struct softmax_cross_entropy {
  std::span<const int> labels;

  template <class T>
  constexpr T operator()(tensor_view<const T> scores, tensor_view<T> gradient) const {
    const std::size_t classes = scores.extents.channels();
    std::size_t labelled = 0;
    for (int label : labels) labelled += label >= 0 ? 1 : 0;
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
};

}  // namespace convexpr
