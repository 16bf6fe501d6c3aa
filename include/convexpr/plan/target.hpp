// SPDX-License-Identifier: BSL-1.0
// target: what a plan knows of the machine. The number of lanes follows the flags that the user compiles with.
#pragma once
#include <convexpr/core/config.hpp>
#include <cstddef>

namespace convexpr {

struct target {
  std::size_t lanes = 4;          // floats in a vector register
  std::size_t registers = 16;     // vector registers
  std::size_t multiply_adds = 2;  // vector multiply-adds a cycle
  std::size_t latency = 4;        // cycles until the sum of a multiply-add can be used
  std::size_t l1_bytes = 32 * 1024;
  std::size_t l2_bytes = 1024 * 1024;  // of one core
  double memory_bandwidth = 4;         // bytes a cycle from where the weights of a whole network lie

  friend constexpr bool operator==(const target&, const target&) = default;
};

// Of the machine that this file is compiled for.
inline namespace CONVEXPR_BUILD {
inline constexpr target native{
#if defined(__AVX512F__)
    .lanes = 16, .registers = 32, .l1_bytes = 48 * 1024, .l2_bytes = 2 * 1024 * 1024
#elif defined(__AVX__)
    .lanes = 8, .registers = 16
#elif defined(__aarch64__)
    .lanes = 4, .registers = 32
#else
    .lanes = 4, .registers = 16
#endif
};
}  // namespace CONVEXPR_BUILD

}  // namespace convexpr
