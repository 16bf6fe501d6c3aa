// SPDX-License-Identifier: BSL-1.0
// resize<Extents...> to the extents named, upsample<Factors...> by whole factors; nearest unless `bilinear` is given
// (linear for one axis, trilinear for three).
//   in {..., in_i, ..., C}  ->  out {..., Extent_i or in_i Factor_i, ..., C}
//   nearest   reads the cell floor(q in / out)
//   bilinear  reads at the place (q + 1/2) in / out - 1/2, kept within the image; with align_corners at q
//   (in-1)/(out-1)
// A cell that has no share is not read: no infinity beside a place reaches it, as it would in 0 times it.
// The conventions are those of PyTorch's interpolate and of ONNX Resize (asymmetric with floor, half_pixel,
// align_corners).
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/layers/options.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace convexpr {

namespace detail {

// One output cell along an axis: two neighbouring input cells and the share of the second.
struct blend {
  std::size_t low, high;
  double share;
};
constexpr blend blend_at(std::size_t q, std::size_t in, std::size_t out, bool linear, bool align_corners) {
  if (!linear) {
    const auto cell = static_cast<std::size_t>(std::uint64_t{q} * in / out);
    return {cell, cell, 0};
  }
  const double ratio = static_cast<double>(in) / static_cast<double>(out);
  double place = (static_cast<double>(q) + 0.5) * ratio - 0.5;
  if (align_corners)
    place = out == 1 ? 0 : static_cast<double>(std::uint64_t{q} * (in - 1)) / static_cast<double>(out - 1);
  if (place < 0) place = 0;
  const std::size_t low = static_cast<std::size_t>(place);
  if (low + 1 >= in) return {in - 1, in - 1, 0};
  return {low, low + 1, place - static_cast<double>(low)};
}
// value(cell), blended.
template <class Value>
constexpr double blended(const blend& b, Value value) {
  return b.share == 0 ? value(b.low) : (1 - b.share) * value(b.low) + b.share * value(b.high);
}
// visit(cell, its share)
template <class Visit>
constexpr void each_share(const blend& b, Visit visit) {
  visit(b.low, 1 - b.share);
  if (b.share != 0) visit(b.high, b.share);
}

template <class Layer, auto... Arguments>
struct resampling {
  static constexpr option_list given =
      read_options<Arguments...>({"nearest", "bilinear", "align_corners"}, max_spatial_rank);
  static constexpr bool linear = given.has("bilinear"), align_corners = given.has("align_corners");

  static consteval refusal check(const shape& in) {
    if (given.error) return given.error;
    if (linear && given.has("nearest")) return refuse("nearest and bilinear contradict each other");
    if (align_corners && !linear) return refuse("align_corners goes with bilinear");
    if (in.rank < 2 || in.spatial_rank() > max_spatial_rank)
      return refuse("it takes 1 to {} spatial axes, not {}", max_spatial_rank, in.spatial_rank());
    if (!given.leading.given()) return refuse("it has no {}", Layer::number);
    for (std::size_t i = 0; i < given.leading.count; ++i)
      if (given.leading_values[i] == 0) return refuse("its {} is 0", Layer::number);
    return given.leading.check("it", in.spatial_rank());
  }
  static consteval axis_maps field(const shape& in) {
    const checked out = Layer::output(in);
    axis_maps maps;
    for (std::size_t axis = 0; axis < in.spatial_rank(); ++axis) {
      const double ratio = static_cast<double>(in[axis]) / static_cast<double>(out.value[axis]);
      maps[axis] = {linear && in[axis] > 1 ? 2.0 : 1.0, ratio, align_corners ? 0 : (ratio - 1) / 2};
    }
    return maps;
  }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out) {
    each_number(in.extents, out.extents, [&](std::size_t n, const blend& d, const blend& h, const blend& l, auto at) {
      out[n] = static_cast<T>(blended(d, [&](std::size_t z) {
        return blended(h, [&](std::size_t y) {
          return blended(l, [&](std::size_t x) { return static_cast<double>(in[at(z, y, x)]); });
        });
      }));
    });
  }
  static constexpr forward_values backward_reads{.input = false, .output = false};
  // Each cell that is read gets its share of the gradient.
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T> out, weights<const T>,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient, weights<T>) {
    if (in_gradient.size() == 0) return;
    each_number(in.extents, out.extents, [&](std::size_t n, const blend& d, const blend& h, const blend& l, auto at) {
      each_share(d, [&](std::size_t z, double of_z) {
        each_share(h, [&](std::size_t y, double of_y) {
          each_share(l, [&](std::size_t x, double of_x) {
            in_gradient[at(z, y, x)] += out_gradient[n] * static_cast<T>(of_z * of_y * of_x);
          });
        });
      });
    });
  }

 private:
  // visit(n, d, h, l, at) for every number n of the output: what it reads along the three axes, and at(z, y, x), the
  // number of the input in a cell.
  template <class Visit>
  static constexpr void each_number(const shape& in, const shape& out, Visit visit) {
    std::size_t from[max_spatial_rank] = {1, 1, 1}, to[max_spatial_rank] = {1, 1, 1}, n = 0;
    const std::size_t rank = in.spatial_rank(), channels = in.channels();
    for (std::size_t axis = 0; axis < rank; ++axis) {
      from[max_spatial_rank - rank + axis] = in[axis];
      to[max_spatial_rank - rank + axis] = out[axis];
    }
    for (std::size_t z = 0; z < to[0]; ++z)
      for (std::size_t y = 0; y < to[1]; ++y)
        for (std::size_t x = 0; x < to[2]; ++x) {
          const blend d = blend_at(z, from[0], to[0], linear, align_corners),
                      h = blend_at(y, from[1], to[1], linear, align_corners),
                      l = blend_at(x, from[2], to[2], linear, align_corners);
          for (std::size_t c = 0; c < channels; ++c, ++n)
            visit(n, d, h, l, [&](std::size_t pz, std::size_t py, std::size_t px) {
              return ((pz * from[1] + py) * from[2] + px) * channels + c;
            });
        }
  }
};

}  // namespace detail

template <auto... Arguments>
struct resize : detail::resampling<resize<Arguments...>, Arguments...> {
  static constexpr std::string_view number = "extent";
  static consteval checked output(const shape& in) {
    if (const refusal r = resize::check(in)) return r;
    shape out = in;
    for (std::size_t axis = 0; axis < in.spatial_rank(); ++axis) out[axis] = resize::given.leading.on(axis, 1);
    return out;
  }
};

template <auto... Arguments>
struct upsample : detail::resampling<upsample<Arguments...>, Arguments...> {
  static constexpr std::string_view number = "factor";
  static consteval checked output(const shape& in) {
    if (const refusal r = upsample::check(in)) return r;
    shape out = in;
    for (std::size_t axis = 0; axis < in.spatial_rank(); ++axis)
      out[axis] = count_product(out[axis], upsample::given.leading.on(axis, 1));
    return out;
  }
};

}  // namespace convexpr
