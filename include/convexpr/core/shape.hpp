// SPDX-License-Identifier: BSL-1.0
// shape: the extents of a tensor as one structural value. The last axis is always channels (features).
//   {H, W, C} images, {L, C} signals, {D, H, W, C} volumes, {N, F} graphs, {C} vectors; the batch is never part of it.
#pragma once
#include <convexpr/core/count.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <string_view>

namespace convexpr {

inline constexpr std::size_t max_rank = 6;
inline constexpr std::size_t max_spatial_rank = 3;

struct shape {
  std::size_t extents[max_rank]{};
  std::size_t rank = 0;

  constexpr shape() = default;

  template <std::convertible_to<std::size_t>... Extents>
    requires(sizeof...(Extents) >= 1 && sizeof...(Extents) <= max_rank)
  constexpr shape(Extents... sizes) : extents{static_cast<std::size_t>(sizes)...}, rank{sizeof...(Extents)} {}

  // What stands in for every shape behind a refusal. It equals any shape, so that one mistake gives one error.
  static constexpr shape unknown() {
    shape s;
    s.rank = max_rank + 1;
    return s;
  }
  constexpr bool is_unknown() const { return rank > max_rank; }

  constexpr std::size_t operator[](std::size_t axis) const { return extents[axis]; }
  constexpr std::size_t& operator[](std::size_t axis) { return extents[axis]; }

  // Number of elements; a shape of rank 0 is a scalar and has one. As every count, it stops at the largest number.
  constexpr std::size_t size() const {
    if (is_unknown()) return 0;
    return product_of(rank);
  }

  constexpr std::size_t channels() const { return rank == 0 ? 1 : extents[rank - 1]; }
  constexpr std::size_t spatial_rank() const { return rank == 0 || is_unknown() ? 0 : rank - 1; }
  // Number of places: the product of every extent but the channels.
  constexpr std::size_t places() const { return product_of(spatial_rank()); }

  // Of the first extents.
  constexpr std::size_t product_of(std::size_t axes) const {
    std::size_t product = 1;
    for (std::size_t axis = 0; axis < axes; ++axis)
      if (__builtin_mul_overflow(product, extents[axis], &product)) return uncountable<std::size_t>;
    return product;
  }

  constexpr shape with_channels(std::size_t channels) const {
    shape s = *this;
    s.extents[rank - 1] = channels;
    return s;
  }

  friend constexpr bool operator==(const shape& a, const shape& b) {
    if (a.is_unknown() || b.is_unknown()) return true;
    if (a.rank != b.rank) return false;
    for (std::size_t axis = 0; axis < a.rank; ++axis)
      if (a.extents[axis] != b.extents[axis]) return false;
    return true;
  }
};

// The name of a spatial axis in a sentence: 2 axes are height and width, 3 have depth in front, 1 is a length.
constexpr std::string_view axis_name(std::size_t axis, std::size_t spatial_rank) {
  constexpr std::string_view names[] = {"depth", "height", "width"};
  if (spatial_rank == 1) return "length";
  if (spatial_rank > max_spatial_rank) return "axis";
  return names[axis + max_spatial_rank - spatial_rank];
}

// A number for each spatial axis of a network's input. Receptive fields are whole numbers; jump and start need not be.
struct extent {
  double values[max_spatial_rank]{};
  std::size_t rank = 0;

  constexpr extent() = default;

  template <class... Values>
    requires(sizeof...(Values) >= 1 && sizeof...(Values) <= max_spatial_rank &&
             (std::convertible_to<Values, double> && ...))
  constexpr extent(Values... numbers) : values{static_cast<double>(numbers)...}, rank{sizeof...(Values)} {}

  // As shape::unknown().
  static constexpr extent unknown() {
    extent e;
    e.rank = max_spatial_rank + 1;
    return e;
  }
  constexpr bool is_unknown() const { return rank > max_spatial_rank; }

  static constexpr extent filled(std::size_t rank, double value) {
    extent e;
    e.rank = rank;
    for (std::size_t axis = 0; axis < rank; ++axis) e.values[axis] = value;
    return e;
  }

  constexpr std::size_t size() const { return is_unknown() ? 0 : rank; }
  constexpr double operator[](std::size_t axis) const { return values[axis]; }
  constexpr double& operator[](std::size_t axis) { return values[axis]; }
  constexpr const double* begin() const { return values; }
  constexpr const double* end() const { return values + size(); }

  friend constexpr bool operator==(const extent& a, const extent& b) {
    if (a.is_unknown() || b.is_unknown()) return true;
    if (a.rank != b.rank) return false;
    for (std::size_t axis = 0; axis < a.rank; ++axis)
      if (a.values[axis] != b.values[axis]) return false;
    return true;
  }
};

}  // namespace convexpr
