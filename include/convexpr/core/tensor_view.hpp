// SPDX-License-Identifier: BSL-1.0
// tensor_view: elements that live elsewhere, with their shape; row-major, the last axis innermost.
#pragma once
#include <convexpr/core/shape.hpp>

#include <cstddef>
#include <type_traits>

namespace convexpr {

template <class T>
struct tensor_view {
  T* elements = nullptr;
  shape extents{};
  std::size_t count = 0;

  constexpr tensor_view() = default;
  constexpr tensor_view(T* first, const shape& s) : elements(first), extents(s), count(s.size()) {}
  constexpr operator tensor_view<const T>() const
    requires(!std::is_const_v<T>)
  {
    return {elements, extents};
  }

  constexpr T* data() const { return elements; }
  constexpr std::size_t size() const { return count; }
  constexpr T* begin() const { return elements; }
  constexpr T* end() const { return elements + count; }
  constexpr T& operator[](std::size_t n) const { return elements[n]; }

  template <class... Index>
  constexpr T& operator()(Index... index) const {
    std::size_t offset = 0, axis = 0;
    ((offset = offset * extents[axis++] + static_cast<std::size_t>(index)), ...);
    return elements[offset];
  }
};

}  // namespace convexpr
