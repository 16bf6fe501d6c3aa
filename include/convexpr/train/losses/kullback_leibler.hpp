// SPDX-License-Identifier: BSL-1.0
// kullback_leibler: the divergence of rows of scores from rows of probabilities q, p = softmax(row):
//   sum over c of q(c) (ln q(c) - ln p(c))          as a mean over the rows; what q is 0 for adds nothing
// It reads the scores in front of a final softmax. Kullback & Leibler, On information and sufficiency, 1951.
#pragma once
#include <convexpr/core/math.hpp>
#include <convexpr/train/losses/cross_entropy.hpp>

#include <cstddef>
#include <string_view>

namespace convexpr {

struct kullback_leibler {
  static constexpr std::string_view name = "kullback_leibler";
  static constexpr bool takes_scores = true;

  template <class T>
  constexpr double weight(const shape& scores, tensor_view<const T> probabilities) const {
    detail::check_target(name, scores, probabilities);
    for (std::size_t n = 0; n < probabilities.size(); ++n)
      if (!(probabilities[n] >= T{}))
        raise(name, refuse("cannot take number {} of its target", n), refuse("it is no probability"));
    return static_cast<double>(scores.places());
  }
  template <class T, class U>
  constexpr T operator()(tensor_view<const T> scores, tensor_view<const U> probabilities, double scale,
                         tensor_view<T> gradient) const {
    double entropy = 0;
    for (std::size_t n = 0; n < probabilities.size(); ++n) {
      const double q = static_cast<double>(probabilities[n]);
      if (q > 0) entropy += q * math::log(q);
    }
    const T crossed = cross_entropy{}(scores, probabilities, scale, gradient);
    return static_cast<T>(static_cast<double>(crossed) + scale * entropy);
  }
};

}  // namespace convexpr
