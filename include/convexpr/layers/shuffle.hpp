// SPDX-License-Identifier: BSL-1.0
// pixel_shuffle<R> spreads the channels of each place over R x R places; pixel_unshuffle<R> gathers them again.
// channel_shuffle<G> deals channels out from G groups in turn.
//   pixel_shuffle    in {..., in_i, ..., C R^n}  ->  out {..., in_i R, ..., C}, n spatial axes
//                    out(p R + t, c) = in(p, c R^n + t), t the place in the R^n block, row-major
//   pixel_unshuffle  in {..., in_i R, ..., C}    ->  out {..., in_i, ..., C R^n}
//   channel_shuffle  out(c G + g) = in(g C / G + c)
// Shi et al. 2016 (ESPCN; PyTorch's order, ONNX DepthToSpace CRD); Zhang et al., ShuffleNet, 2018.
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/layers/moved_numbers.hpp>
#include <convexpr/layers/operation.hpp>

#include <cstddef>

namespace convexpr {

namespace detail {

constexpr std::size_t block_size(std::size_t factor, std::size_t rank) {
  std::size_t size = 1;
  for (std::size_t axis = 0; axis < rank; ++axis) size = count_product(size, factor);
  return size;
}

// Visits every element of the fine tensor {..., in_i R, ..., C} with its twin in the coarse one {..., in_i, ..., C
// R^n}.
template <class Visit>
constexpr void each_shuffled(const shape& fine, std::size_t factor, Visit visit) {
  const std::size_t rank = fine.spatial_rank(), channels = fine.channels(), block = block_size(factor, rank);
  std::size_t place[max_rank]{};
  for (std::size_t n = 0; n < fine.size();) {
    std::size_t coarse = 0, inside = 0;
    for (std::size_t axis = 0; axis < rank; ++axis) {
      coarse = coarse * (fine[axis] / factor) + place[axis] / factor;
      inside = inside * factor + place[axis] % factor;
    }
    for (std::size_t c = 0; c < channels; ++c, ++n) visit(n, (coarse * channels + c) * block + inside);
    for (std::size_t axis = rank; axis-- > 0;) {
      if (++place[axis] < fine[axis]) break;
      place[axis] = 0;
    }
  }
}

}  // namespace detail

template <std::size_t Factor>
struct pixel_shuffle : detail::moved_numbers<pixel_shuffle<Factor>> {
  static consteval checked output(const shape& in) {
    if (Factor == 0) return refuse("its factor is 0");
    if (in.rank < 2) return refuse("it needs a spatial axis beside the channels");
    const std::size_t block = detail::block_size(Factor, in.spatial_rank());
    if (block == uncountable<std::size_t>) return refuse("its blocks have more places than can be counted");
    if (in.channels() % block != 0) return refuse("{} channels do not divide into blocks of {}", in.channels(), block);
    shape out = in.with_channels(in.channels() / block);
    for (std::size_t axis = 0; axis < in.spatial_rank(); ++axis) out[axis] = count_product(out[axis], Factor);
    return out;
  }
  static consteval axis_maps field(const shape&) {
    const double ratio = 1 / static_cast<double>(Factor);
    axis_maps maps;
    maps.fill({1, ratio, (ratio - 1) / 2});
    return maps;
  }

  static consteval operation work(const shape& in) {
    if (in.spatial_rank() > max_spatial_rank) return {};
    operation o;
    o.kind = operation_kind::pixel_shuffle;
    o.channels = in.channels();
    o.filters = in.channels() / detail::block_size(Factor, in.spatial_rank());
    for (std::size_t axis = 0; axis < in.spatial_rank(); ++axis) {
      axis_window& a = o.axes[max_spatial_rank - in.spatial_rank() + axis];
      a.in = in[axis];
      a.stride = Factor;
      a.out = in[axis] * Factor;
    }
    return o;
  }

  template <class Visit>
  static constexpr void each_number(const shape&, const shape& out, Visit visit) {
    detail::each_shuffled(out, Factor, [&](std::size_t fine, std::size_t coarse) { visit(coarse, fine); });
  }
};

template <std::size_t Factor>
struct pixel_unshuffle : detail::moved_numbers<pixel_unshuffle<Factor>> {
  static consteval checked output(const shape& in) {
    if (Factor == 0) return refuse("its factor is 0");
    if (in.rank < 2) return refuse("it needs a spatial axis beside the channels");
    shape out = in.with_channels(count_product(in.channels(), detail::block_size(Factor, in.spatial_rank())));
    for (std::size_t axis = 0; axis < in.spatial_rank(); ++axis) {
      if (in[axis] % Factor != 0)
        return refuse("extent {} does not divide by {} ({})", in[axis], Factor, axis_name(axis, in.spatial_rank()));
      out[axis] /= Factor;
    }
    return out;
  }
  static consteval axis_maps field(const shape&) {
    axis_maps maps;
    maps.fill({static_cast<double>(Factor), static_cast<double>(Factor), static_cast<double>(Factor - 1) / 2});
    return maps;
  }

  template <class Visit>
  static constexpr void each_number(const shape& in, const shape&, Visit visit) {
    detail::each_shuffled(in, Factor, visit);
  }
};

template <std::size_t Groups>
struct channel_shuffle : detail::moved_numbers<channel_shuffle<Groups>> {
  static consteval checked output(const shape& in) {
    if (Groups == 0) return refuse("groups is 0");
    if (in.channels() % Groups != 0) return refuse("{} channels do not divide into {} groups", in.channels(), Groups);
    return in;
  }

  template <class Visit>
  static constexpr void each_number(const shape& in, const shape&, Visit visit) {
    const std::size_t channels = in.channels(), width = channels / Groups;
    for (std::size_t start = 0; start < in.size(); start += channels)
      for (std::size_t g = 0; g < Groups; ++g)
        for (std::size_t c = 0; c < width; ++c) visit(start + g * width + c, start + c * Groups + g);
  }
};

}  // namespace convexpr
