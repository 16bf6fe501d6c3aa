// SPDX-License-Identifier: BSL-1.0
// softmax_cross_entropy{labels} is against(cross_entropy{}, labels): the mean, over the rows that have a label, of
// -ln softmax(row)[label].
//   scores {N, classes} or {classes}; labels one for each row, negative where a row is to be left out
// Labels that the scores have no row or no class for, or none at all, are a cx::error.
#pragma once
#include <convexpr/train/losses/cross_entropy.hpp>

#include <span>

namespace convexpr {

struct softmax_cross_entropy {
  std::span<const int> labels;

  template <class T>
  constexpr T operator()(tensor_view<const T> scores, tensor_view<T> gradient) const {
    return against(cross_entropy{}, labels)(scores, gradient);
  }
};

}  // namespace convexpr
