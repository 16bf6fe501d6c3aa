// SPDX-License-Identifier: BSL-1.0
// ours<Net>: the network as a user of this library runs it.
#pragma once
#include <convexpr/convexpr.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>

namespace bench {

template <class Net>
class ours {
 public:
  ours(const convexpr::parameters<Net>& weights, std::size_t) : weights_(weights) {}

  void run(const float* in, float* out) {
    std::copy_n(in, in_->size(), in_->begin());
    const auto result = convexpr::evaluate<Net>(weights_, *in_);
    std::copy(result.begin(), result.end(), out);
  }

 private:
  const convexpr::parameters<Net>& weights_;
  std::unique_ptr<convexpr::tensor<float, Net::input>> in_ = std::make_unique<convexpr::tensor<float, Net::input>>();
};

}  // namespace bench
