// SPDX-License-Identifier: BSL-1.0
// The model of a network that was refused, or of something that is no network: it takes and gives everything, so that
// the one error that says so stays the only one.
#pragma once
#include <convexpr/core/tensor.hpp>
#include <convexpr/core/unknown_number.hpp>
#include <convexpr/model/unknown_results.hpp>
#include <convexpr/network/evaluate.hpp>
#include <convexpr/network/wrong_use.hpp>

#include <cstddef>
#include <vector>

namespace convexpr::detail {

// Model is the class that is derived from this one.
template <class Net, class Model>
class unknown_model {
  static_assert(asserted<is_network<Net>, no_network<Net>>());

 public:
  using network_type = Net;
  using input_type = tensor<float, shape::unknown()>;
  using output_type = decltype(unknown_outputs<Net, float>());

  static constexpr unknown_number weight_bytes{}, activation_bytes{}, scratch_bytes{}, kept_bytes{}, memory_bytes{};

  explicit unknown_model(const auto&...) {}
  Model copy() const { return Model(0); }
  Model bind(const auto&...) const { return Model(0); }

  output_type operator()(const auto&...) const noexcept { return {}; }
  template <class Input>
  unknown_batch<output_type> operator()(const std::vector<Input>& samples) const {
    return unknown_batch<output_type>(samples.size());
  }
  void run(const auto&...) const noexcept {}
  void reset() const noexcept {}
};

}  // namespace convexpr::detail
