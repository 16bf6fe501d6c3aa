// SPDX-License-Identifier: BSL-1.0
// tensor_view: elements that live elsewhere, with their shape; row-major, the last axis innermost.
#pragma once
#include <convexpr/core/config.hpp>
#include <convexpr/core/error.hpp>
#include <convexpr/core/shape.hpp>

#include <cstddef>
#include <type_traits>

namespace convexpr {

namespace detail {

// Indices are checked in constant expressions, and everywhere in a program compiled with -DCONVEXPR_CHECKED.
constexpr bool checks_indices_now() { return checks_indices || std::is_constant_evaluated(); }

constexpr void check_index(std::size_t n, std::size_t count) {
  if (n >= count) raise("a tensor", refuse("cannot take index {}", n), refuse("it has {} elements", count));
}
constexpr void check_index(std::size_t n, std::size_t axis, std::size_t extent) {
  if (n >= extent)
    raise("a tensor", refuse("cannot take index {} along axis {}", n, axis), refuse("its extent is {}", extent));
}

}  // namespace detail

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

  constexpr T* data() const noexcept { return elements; }
  constexpr std::size_t size() const noexcept { return count; }
  constexpr T* begin() const noexcept { return elements; }
  constexpr T* end() const noexcept { return elements + count; }

  // By place in memory.
  constexpr T& operator[](std::size_t n) const {
    if (detail::checks_indices_now()) detail::check_index(n, count);
    return elements[n];
  }

  // By axis; another number of indices than of axes is always refused.
  template <class... Index>
  constexpr T& operator()(Index... index) const {
    static_assert(sizeof...(Index) >= 1 && sizeof...(Index) <= max_rank,
                  "convexpr: a tensor_view takes an index for each of its axes, of which there are 1 to 6");
    if (sizeof...(Index) != extents.rank)
      raise("a tensor", refuse("cannot take {} indices", sizeof...(Index)), refuse("it has {} axes", extents.rank));
    std::size_t offset = 0, axis = 0;
    if (detail::checks_indices_now())
      ((detail::check_index(static_cast<std::size_t>(index), axis, extents[axis]), ++axis), ...);
    axis = 0;
    ((offset = offset * extents[axis++] + static_cast<std::size_t>(index)), ...);
    return elements[offset];
  }
};

}  // namespace convexpr
