// SPDX-License-Identifier: BSL-1.0
// scratch: zeroed elements for the length of a scope, in a constant expression too.
#pragma once
#include <cstddef>

namespace convexpr {

template <class T>
struct scratch {
  T* elements;

  constexpr explicit scratch(std::size_t count) : elements(new T[count == 0 ? 1 : count]{}) {}
  scratch(const scratch&) = delete;
  scratch& operator=(const scratch&) = delete;
  constexpr ~scratch() { delete[] elements; }
};

}  // namespace convexpr
