// SPDX-License-Identifier: BSL-1.0
// Memory that tells who touched it: all of it is NaN at first (every byte 0xFF), with canaries of the same on both
// sides.
#pragma once
#include <cstddef>
#include <vector>

namespace fuzz {

// What models found around their own memory when they gave it back: how often a canary was gone, since the last call.
std::size_t take_overruns();

// Floats at an address that is `offset` floats behind a cache line.
class guarded {
 public:
  static constexpr std::size_t margin = 64;

  guarded(std::size_t count, std::size_t offset);

  float* data() { return first_; }
  const float* data() const { return first_; }
  std::size_t size() const { return count_; }
  void fill_nan();
  // Nothing was written in front or behind.
  bool intact() const;

 private:
  std::vector<float> storage_;
  float* first_;
  std::size_t count_;
};

}  // namespace fuzz
