// SPDX-License-Identifier: BSL-1.0
// What a refused call of a model gives: it converts to what its user expected, so that one mistake is one error.
#pragma once
#include <convexpr/network/evaluate.hpp>
#include <convexpr/network/input_tensors.hpp>

#include <type_traits>
#include <vector>

namespace convexpr::detail {

template <class Argument>
concept batch_like = !inputs_like<Argument> && requires(const std::remove_cvref_t<Argument>& batch) {
  requires inputs_like<decltype(*std::begin(batch))>;
};

// For a batch: a vector that is an array too.
template <class Output>
struct unknown_batch : std::vector<Output> {
  using std::vector<Output>::vector;

  template <batch_like Batch>
  operator Batch() const {
    return {};
  }
};

template <class Net, class Input = void, class... Rest>
auto unknown_results() {
  using output = decltype(unknown_outputs<Net, float>());
  if constexpr (batch_like<Input>)
    return unknown_batch<output>();
  else
    return output();
}

}  // namespace convexpr::detail
