// SPDX-License-Identifier: BSL-1.0
// cosine_distance: 1 - y t / max(|y| |t|, epsilon) of each row y of the output and t of the target, as a mean over the rows.
#pragma once
#include <convexpr/core/math.hpp>
#include <convexpr/train/losses/loss.hpp>

#include <cstddef>
#include <string_view>

namespace convexpr {

struct cosine_distance {
  static constexpr std::string_view name = "cosine_distance";
  static constexpr double epsilon = 1e-8;

  template <class T>
  constexpr double weight(const shape& output, tensor_view<const T> target) const {
    detail::check_target(name, output, target);
    return static_cast<double>(output.places());
  }
  // d (y t / |y| |t|) / dy = t / (|y| |t|) - cosine y / |y|^2; where epsilon stands in the place of |y| |t|, t / epsilon
  template <class T, class U>
  constexpr T operator()(tensor_view<const T> output, tensor_view<const U> target, double scale,
                         tensor_view<T> gradient) const {
    const std::size_t width = output.extents.channels();
    double sum = 0;
    for (std::size_t start = 0; start < output.size(); start += width) {
      double yt = 0, yy = 0, tt = 0;
      for (std::size_t n = start; n < start + width; ++n) {
        const double y = static_cast<double>(output[n]), t = static_cast<double>(target[n]);
        yt += y * t;
        yy += y * y;
        tt += t * t;
      }
      const double lengths = math::sqrt(yy) * math::sqrt(tt);
      const bool is_short = lengths < epsilon;
      const double divisor = is_short ? epsilon : lengths, cosine = yt / divisor;
      sum += 1 - cosine;
      for (std::size_t n = start; n < start + width; ++n) {
        const double along = is_short ? 0 : cosine * static_cast<double>(output[n]) / yy;
        gradient[n] = static_cast<T>(scale * (along - static_cast<double>(target[n]) / divisor));
      }
    }
    return static_cast<T>(scale * sum);
  }
};

}  // namespace convexpr
