// SPDX-License-Identifier: BSL-1.0
// early_stopping: is told a figure after each epoch, and says when to stop: when it was not better, by `least` at least,
// for `patience` epochs.
#pragma once
#include <cstddef>

namespace convexpr {

enum class better : unsigned char { smaller, larger };

class early_stopping {
 public:
  constexpr explicit early_stopping(std::size_t patience, double least = 0, better direction = better::smaller)
      : patience_(patience), least_(least), direction_(direction) {}

  // Whether training should stop. A NaN is not better than anything.
  constexpr bool operator()(double figure) {
    const double gain = direction_ == better::smaller ? best_ - figure : figure - best_;
    is_best_ = !has_begun_ ? figure == figure : gain > least_;
    if (is_best_) {
      best_ = figure;
      has_begun_ = true;
      waited_ = 0;
    } else {
      ++waited_;
    }
    return waited_ >= patience_ && waited_ != 0;
  }
  // Whether the last figure was the best: now is the time to keep the parameters.
  constexpr bool is_best() const { return is_best_; }
  constexpr double best() const { return best_; }

 private:
  std::size_t patience_, waited_ = 0;
  double least_, best_ = 0;
  better direction_;
  bool has_begun_ = false, is_best_ = false;
};

}  // namespace convexpr
