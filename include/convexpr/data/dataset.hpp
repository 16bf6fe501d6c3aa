// SPDX-License-Identifier: BSL-1.0
// dataset: samples and what a network is to make of them, one target for each input; split: a part to learn from and a
// part to test on. Targets are labels, or of another type: dataset<shape{8}, tensor<float, shape{2}>>.
#pragma once
#include <convexpr/core/error.hpp>
#include <convexpr/core/random.hpp>
#include <convexpr/core/shape.hpp>
#include <convexpr/core/tensor.hpp>
#include <convexpr/data/order.hpp>

#include <cstddef>
#include <vector>

namespace convexpr {

template <shape Input, class Target = int>
struct dataset {
  using input_type = tensor<float, Input>;
  using target_type = Target;

  std::vector<input_type> inputs{};
  std::vector<target_type> targets{};

  std::size_t size() const { return inputs.size(); }

  friend bool operator==(const dataset&, const dataset&) = default;
};

template <class Data>
struct split {
  Data train{}, test{};
};

namespace detail {

template <class Data>
void check_targets(const char* who, const Data& data) {
  if (data.targets.size() != data.inputs.size())
    raise(who, refuse("cannot take {} targets", data.targets.size()),
          refuse("the data set has {} inputs", data.inputs.size()));
}

}  // namespace detail

// A part of the samples, chosen by the seed alone, is held out for testing: that fraction of them, rounded down. Both
// parts keep the order of the whole.
template <shape Input, class Target>
split<dataset<Input, Target>> hold_out(const dataset<Input, Target>& data, double fraction, seed random = {}) {
  detail::check_targets("hold_out", data);
  if (!(fraction >= 0 && fraction <= 1))
    raise("hold_out", refuse("cannot hold out such a part"), refuse("a fraction lies between 0 and 1"));
  const std::size_t held = static_cast<std::size_t>(fraction * static_cast<double>(data.size()));
  const std::vector<std::size_t> order = permutation(shuffled{0, random}, data.size());
  std::vector<bool> is_held(data.size());
  for (std::size_t n = 0; n < held; ++n) is_held[order[n]] = true;
  split<dataset<Input, Target>> parts;
  for (const bool to_test : {false, true}) {
    dataset<Input, Target>& part = to_test ? parts.test : parts.train;
    part.inputs.reserve(to_test ? held : data.size() - held);
    part.targets.reserve(to_test ? held : data.size() - held);
  }
  for (std::size_t n = 0; n < data.size(); ++n) {
    dataset<Input, Target>& part = is_held[n] ? parts.test : parts.train;
    part.inputs.push_back(data.inputs[n]);
    part.targets.push_back(data.targets[n]);
  }
  return parts;
}

}  // namespace convexpr
