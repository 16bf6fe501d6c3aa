// SPDX-License-Identifier: BSL-1.0
// What a loss is: a function of the output of one sample and its target.
//   double weight(const shape& output, target) const       what the sample counts in the mean over a batch: 1, or as many
//                                                          rows as have a label; a target that does not fit is a cx::error
//   T operator()(output, target, double scale, gradient) const    scale times its sum over the sample, with
//                                                          gradient = scale d sum / d output, where zeros stood before
//   static constexpr std::string_view name
//   static constexpr bool takes_scores = true              it reads the scores in front of a final softmax (optional)
// The mean over a batch is the sum of all samples with scale = 1 / (sum of their weights). A loss and its target together
// are what `backpropagate` takes: against(cross_entropy{}, labels).
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/core/tensor.hpp>
#include <convexpr/core/tensor_view.hpp>
#include <convexpr/core/text.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>

namespace convexpr {

// The mean loss of one sample, and its gradient.
template <class Loss, class Target>
struct loss_against {
  static constexpr bool takes_scores = requires { requires Loss::takes_scores; };

  Loss loss;
  Target target;

  template <class T>
  constexpr T operator()(tensor_view<const T> output, tensor_view<T> gradient) const {
    const double weight = loss.weight(output.extents, target);
    if (!(weight > 0))
      raise(Loss::name, refuse("cannot take a target that counts nothing"), refuse("one row at least has a label"));
    return loss(output, target, 1 / weight, gradient);
  }
};

namespace detail {

// How targets are kept: as what they are a view of.
template <class Target>
constexpr auto target_view(const Target& target) {
  if constexpr (requires { target.view(); })
    return target.view();
  else if constexpr (std::is_integral_v<Target>)
    return static_cast<int>(target);
  else if constexpr (requires { std::span<const int>(target); })
    return std::span<const int>(target);
  else
    return target;
}

// A target that has a number for each of the output.
template <class T>
constexpr void check_target(std::string_view loss, const shape& output, tensor_view<const T> target) {
  if (target.extents == output) return;
  text_buffer<128> found, expected;
  raise(loss, refuse("cannot take a target of {}", found.append(target.extents).view()),
        refuse("the output is {}", expected.append(output).view()));
}

}  // namespace detail

// Target: a tensor or a view of one, or labels: any range of int, or one.
template <class Loss, class Target>
constexpr auto against(const Loss& loss, const Target& target) {
  return loss_against<Loss, decltype(detail::target_view(target))>{loss, detail::target_view(target)};
}

}  // namespace convexpr
