// SPDX-License-Identifier: BSL-1.0
// The situations in which a model has to give what evaluate gives: called again, at every distance from a cache line,
// with numbers that are no ordinary ones, by several threads, in batches, as a copy.
#pragma once
#include "harness.hpp"

namespace fuzz {

closeness check_situations(const subject&, const reporter&);

}  // namespace fuzz
