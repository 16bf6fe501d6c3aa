// SPDX-License-Identifier: BSL-1.0
// The situations in which a model has to give what evaluate gives: called again, at every distance from a cache line,
// with numbers that are no ordinary ones, by several threads, in batches, as a copy.
#pragma once
#include "harness.hpp"

#include <functional>
#include <string>

namespace fuzz {

// Is told what is wrong, in words.
using reporter = std::function<void(const std::string&)>;

struct closeness {
  double error = 0;      // the largest, in units of what is allowed
  double tolerance = 0;  // the largest, in units of the output
};

closeness check_situations(const subject&, const reporter&);

}  // namespace fuzz
