// SPDX-License-Identifier: BSL-1.0
// tensor: elements of one shape, owned, zero at first; a literal type. Those that fill whole cache lines begin with
// one, so that no register of them is read across two.
#pragma once
#include <convexpr/core/shape.hpp>
#include <convexpr/core/tensor_view.hpp>
#include <convexpr/core/unknown_number.hpp>

#include <algorithm>
#include <cstddef>

namespace convexpr {

template <class T, shape Shape>
struct tensor {
  using value_type = T;
  static constexpr shape extents = Shape;
  static constexpr std::size_t count = Shape.size();

  alignas(count == 0 || count * sizeof(T) % 64 != 0 ? alignof(T) : 64) T elements[count == 0 ? 1 : count]{};

  static constexpr std::size_t size() noexcept { return count; }
  constexpr T* data() noexcept { return elements; }
  constexpr const T* data() const noexcept { return elements; }
  constexpr T* begin() noexcept { return elements; }
  constexpr T* end() noexcept { return elements + count; }
  constexpr const T* begin() const noexcept { return elements; }
  constexpr const T* end() const noexcept { return elements + count; }

  // By place in memory.
  constexpr T& operator[](std::size_t n) {
    if (detail::checks_indices_now()) detail::check_index(n, count);
    return elements[n];
  }
  constexpr const T& operator[](std::size_t n) const {
    if (detail::checks_indices_now()) detail::check_index(n, count);
    return elements[n];
  }

  // By axis: t(y, x, channel).
  template <class... Index>
  constexpr T& operator()(Index... index) {
    static_assert(sizeof...(Index) == Shape.rank, "convexpr: a tensor takes an index for each of its axes");
    return view()(index...);
  }
  template <class... Index>
  constexpr const T& operator()(Index... index) const {
    static_assert(sizeof...(Index) == Shape.rank, "convexpr: a tensor takes an index for each of its axes");
    return view()(index...);
  }

  constexpr tensor_view<T> view() { return {elements, Shape}; }
  constexpr tensor_view<const T> view() const { return {elements, Shape}; }

  friend constexpr bool operator==(const tensor&, const tensor&) = default;
};

// What a refused network gives: it converts to what its user expected, so that one mistake gives one error.
template <class T, shape Shape>
  requires(Shape.is_unknown())
struct tensor<T, Shape> {
  using value_type = T;
  static constexpr shape extents = Shape;
  static constexpr std::size_t count = 0;

  static constexpr std::size_t size() { return 0; }
  constexpr T* data() const { return nullptr; }
  constexpr T* begin() const { return nullptr; }
  constexpr T* end() const { return nullptr; }
  constexpr unknown_number operator[](std::size_t) const { return {}; }
  constexpr unknown_number operator()(auto...) const { return {}; }
  constexpr tensor_view<const T> view() const { return {nullptr, Shape}; }

  template <shape Expected>
  constexpr operator tensor<T, Expected>() const {
    return {};
  }
  template <shape Other>
  friend constexpr bool operator==(const tensor&, const tensor<T, Other>&) {
    return true;
  }
};

// The place of the largest element; the first of equals.
template <class T, shape Shape>
  requires(Shape.is_unknown())
constexpr unknown_number argmax(const tensor<T, Shape>&) {
  return {};
}
template <class T, shape Shape>
constexpr std::size_t argmax(const tensor<T, Shape>& t) {
  return static_cast<std::size_t>(std::max_element(t.begin(), t.end()) - t.begin());
}

}  // namespace convexpr
