// SPDX-License-Identifier: BSL-1.0
// pyramid_pool<1, 2, 3, 6>: pools the whole input into 1, 2^n, 3^n, 6^n bins, level behind level, as one vector of a
// length that does not depend on the input's extents; the largest of each bin, or the mean with `average`.
//   in {..., C}  ->  out {C sum over levels b of b^n}, n the number of spatial axes; bins as in adaptive_max_pool
// He et al., Spatial pyramid pooling in deep convolutional networks, 2015.
#pragma once
#include <convexpr/layers/adaptive_pool.hpp>

#include <cstddef>
#include <type_traits>

namespace convexpr {

template <auto... Levels>
struct pyramid_pool {
  static constexpr option_list given = read_options<Levels...>({"average"}, max_rank);
  using reduction = std::conditional_t<given.has("average"), detail::running_mean, detail::running_max>;

  static consteval checked output(const shape& in) {
    if (given.error) return given.error;
    if (in.rank < 2 || in.spatial_rank() > max_spatial_rank)
      return refuse("it takes 1 to {} spatial axes, not {}", max_spatial_rank, in.spatial_rank());
    if (given.leading.count == 0) return refuse("it has no levels");
    std::size_t bins = 0;
    for (std::size_t i = 0; i < given.leading.count; ++i) {
      if (given.leading_values[i] == 0) return refuse("level {} has 0 bins", i);
      bins = count_sum(bins, bins_of(given.leading_values[i], in.spatial_rank()));
    }
    return shape{count_product(bins, in.channels())};
  }
  static consteval axis_maps field(const shape& in) { return whole_axes(in); }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out) {
    each_level(in.extents, [&](const auto& bins, std::size_t first) {
      detail::pool_bins<reduction>(in, bins, out.data() + first);
    });
  }
  static constexpr forward_values backward_reads = reduction::backward_reads;
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T>, weights<const T>,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient, weights<T>) {
    each_level(in.extents, [&](const auto& bins, std::size_t first) {
      detail::pool_bins_backward<reduction>(in, bins, out_gradient.data() + first, in_gradient);
    });
  }

 private:
  // visit(bins of the level, its first number in the output)
  template <class Visit>
  static constexpr void each_level(const shape& in, Visit visit) {
    const std::size_t rank = in.spatial_rank();
    std::size_t first = 0;
    for (std::size_t i = 0; i < given.leading.count; ++i) {
      const std::size_t level = given.leading_values[i];
      const std::size_t bins[max_spatial_rank] = {rank > 2 ? level : 1, rank > 1 ? level : 1, level};
      visit(bins, first);
      first += bins_of(level, rank) * in.channels();
    }
  }
  static constexpr std::size_t bins_of(std::size_t level, std::size_t rank) {
    std::size_t bins = 1;
    for (std::size_t axis = 0; axis < rank; ++axis) bins = count_product(bins, level);
    return bins;
  }
};

}  // namespace convexpr
