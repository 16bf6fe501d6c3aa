// SPDX-License-Identifier: BSL-1.0
// Steps of trainers against train_batch in double, for every layer that has kernels of its own in training and for some that
// run by their own loop nests; the same bits with any number of threads and whatever ran before.
#pragma once
#include "fuzz/steps.hpp"

#include <convexpr/graph/graph.hpp>

#include <doctest/doctest.h>

#include <string>

namespace steps {

using namespace convexpr;

template <class Net>
void check_steps() {
  std::string wrong;
  fuzz::step_check<Net>().run([&](const std::string& what) { wrong += what + "; "; });
  CHECK(wrong == "");
}

template <class... Layers>
using image = network<input<9, 9, 3>, Layers..., flatten, dense<10>>;

}  // namespace steps
