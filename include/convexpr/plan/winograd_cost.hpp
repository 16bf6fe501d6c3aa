// SPDX-License-Identifier: BSL-1.0
// What Winograd's F(block x block, 3 x 3) costs, to compare with a direct convolution.
#pragma once
#include <convexpr/plan/stage.hpp>
#include <convexpr/plan/target.hpp>

#include <cstddef>

namespace convexpr::detail {

// In cycles: (block + 2)^2 products of a number for each tile and channel, the transforms of inputs and outputs, and
// the weights, which have grown by (block + 2)^2 / 9.
constexpr double winograd_cost(const stage& s, const target& t) {
  const operation& o = s.main;
  const std::size_t block = s.block, points = (block + 2) * (block + 2);
  const auto tiles_along = [&](const axis_window& a) {
    std::size_t tiles = 0;
    for (std::size_t phase = 0; phase < a.dilation && phase < a.out; ++phase)
      tiles += ((a.out - phase + a.dilation - 1) / a.dilation + block - 1) / block;
    return tiles;
  };
  const auto vectors = [&](std::size_t channels) { return static_cast<double>((channels + t.lanes - 1) / t.lanes); };
  const auto tiles = static_cast<double>(tiles_along(o.height()) * tiles_along(o.width()));
  const auto numbers = static_cast<double>(points);
  const double products = numbers * tiles * static_cast<double>(o.channels) * vectors(o.filters) /
                          static_cast<double>(t.multiply_adds) / 0.85;
  // a transform reads and writes each number about twice, in L1 and L2
  const double transforms = tiles * numbers * (vectors(o.channels) * 3.5 + vectors(o.filters) * 3.0);
  const std::size_t weight_bytes =
      points * o.channels * ((o.filters + t.lanes - 1) / t.lanes) * t.lanes * sizeof(float);
  return products + transforms + weight_cycles(t, weight_bytes);
}

}  // namespace convexpr::detail
