// SPDX-License-Identifier: BSL-1.0
// ours<Net>: the network as a user of this library runs it.
#pragma once
#include <convexpr/model/model.hpp>

#include <cstddef>

namespace bench {

template <class Net>
class ours {
 public:
  ours(const convexpr::parameters<Net>& weights, std::size_t threads) : model_(weights, convexpr::threads{threads}) {}

  void run(const float* in, float* out) { model_.run(in, out); }

 private:
  convexpr::model<Net> model_;
};

}  // namespace bench
