// SPDX-License-Identifier: BSL-1.0
// Two files of one program are compiled with different -m flags, one with threads and one without: both models give
// what the reference gives, whichever file the linker saw first.
#include <doctest/doctest.h>

#include "both.hpp"

TEST_CASE("each file has the kernels of its own machine") {
  const errors one = errors_of_one();
  CHECK(one.image < 1e-5);
  CHECK(one.graph < 1e-5);
#if defined(__x86_64__)
  if (!__builtin_cpu_supports("avx")) {
    MESSAGE("skipped: this machine has only one instruction set");
    return;
  }
#endif
  const errors other = errors_of_other();
  CHECK(other.image < 1e-5);
  CHECK(other.graph < 1e-5);
#if defined(__x86_64__)
  CHECK(one.lanes != other.lanes);
#endif
}
