// SPDX-License-Identifier: BSL-1.0
// What a rule is by which an optimiser learns: a type with its constants,
//   double learning_rate, weight_decay
//   static constexpr std::size_t memories             numbers that it remembers of every weight, 0 at first
//   struct progress                                   and of all of them together
//   void advance(progress&) const                     once in front of each step
//   void step(const progress&, double rate, double decay, T* w, const T* g, T* const* memory, std::size_t count) const
//                                                     updates `count` weights by their gradients; rate and decay are
//                                                     those of their tensor
#pragma once
#include <concepts>
#include <cstddef>

namespace convexpr {

template <class Rule>
concept learning_rule = requires(const Rule& rule, typename Rule::progress& progress, float* w, const float* g,
                                 float* const* memory, std::size_t count) {
  { rule.learning_rate } -> std::convertible_to<double>;
  { rule.weight_decay } -> std::convertible_to<double>;
  { Rule::memories } -> std::convertible_to<std::size_t>;
  rule.advance(progress);
  rule.step(progress, 1.0, 0.0, w, g, memory, count);
};

namespace detail {

struct no_progress {};

}  // namespace detail
}  // namespace convexpr
