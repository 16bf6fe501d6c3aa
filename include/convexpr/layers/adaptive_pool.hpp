// SPDX-License-Identifier: BSL-1.0
// adaptive_avg_pool, adaptive_max_pool: pool to the extents that are named, whatever the input's; the rank stays.
//   in {..., in_i, ..., C}  ->  out {..., Out_i, ..., C}
//   cell q covers the places floor(q in / Out) to ceil((q + 1) in / Out) - 1           (PyTorch's AdaptiveAvgPool)
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/layers/operation.hpp>
#include <convexpr/layers/options.hpp>
#include <convexpr/layers/pool.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>

namespace convexpr {

namespace detail {

// The input cells under output cell q of `out`.
struct bin {
  std::size_t first, last;
};
constexpr bin adaptive_bin(std::size_t q, std::size_t in, std::size_t out) {
  const std::uint64_t begin = std::uint64_t{q} * in, end = begin + in;
  return {static_cast<std::size_t>(begin / out), static_cast<std::size_t>((end + out - 1) / out)};
}
// The most cells that any bin covers: they begin at all multiples of gcd(in, out) modulo out.
constexpr std::size_t widest_bin(std::size_t in, std::size_t out) {
  const std::size_t whole = in / out, rest = in % out;
  return rest == 0 ? whole : whole + (out % rest == 0 ? 1 : 2);
}

struct running_max {
  static constexpr operation_kind kind = operation_kind::max_pool;
  static constexpr forward_values backward_reads{.output = false};
  double value = -std::numeric_limits<double>::infinity();
  constexpr void add(double x) {
    if (x > value || x != x) value = x;  // a NaN stays
  }
  constexpr double result() const { return value; }

  template <class T, class Cells>
  static constexpr void backward(tensor_view<const T> in, const Cells& cells, T out_gradient,
                                 tensor_view<T> in_gradient) {
    pass_to_largest(in, cells, out_gradient, in_gradient);
  }
};
struct running_mean {
  static constexpr operation_kind kind = operation_kind::avg_pool;
  static constexpr forward_values backward_reads{.input = false, .output = false};
  double sum = 0, count = 0;
  constexpr void add(double x) {
    sum += x;
    count += 1;
  }
  constexpr double result() const { return sum / count; }

  template <class T, class Cells>
  static constexpr void backward(tensor_view<const T>, const Cells& cells, T out_gradient, tensor_view<T> in_gradient) {
    std::size_t number = 0;
    cells([&](std::size_t) { ++number; });
    cells([&](std::size_t i) { in_gradient[i] += out_gradient / static_cast<T>(number); });
  }
};

// visit(n, cells) for each bin and channel of an input over up to three axes that is cut into bins[0] x bins[1] x bins[2]
// bins: cells(f) calls f(i) for every number i that the bin covers.
template <class Visit>
constexpr void each_bin(const shape& in, const std::size_t (&bins)[max_spatial_rank], Visit visit) {
  std::size_t extents[max_spatial_rank] = {1, 1, 1}, n = 0;
  const std::size_t rank = in.spatial_rank(), channels = in.channels();
  for (std::size_t axis = 0; axis < rank; ++axis) extents[max_spatial_rank - rank + axis] = in[axis];
  for (std::size_t z = 0; z < bins[0]; ++z)
    for (std::size_t y = 0; y < bins[1]; ++y)
      for (std::size_t x = 0; x < bins[2]; ++x) {
        const bin d = adaptive_bin(z, extents[0], bins[0]), h = adaptive_bin(y, extents[1], bins[1]),
                  l = adaptive_bin(x, extents[2], bins[2]);
        for (std::size_t c = 0; c < channels; ++c, ++n) {
          const auto cells = [&](auto&& cell) {
            for (std::size_t pz = d.first; pz < d.last; ++pz)
              for (std::size_t py = h.first; py < h.last; ++py)
                for (std::size_t px = l.first; px < l.last; ++px)
                  cell(((pz * extents[1] + py) * extents[2] + px) * channels + c);
          };
          visit(n, cells);
        }
      }
}
template <class Reduction, class T>
constexpr void pool_bins(tensor_view<const T> in, const std::size_t (&bins)[max_spatial_rank], T* result) {
  each_bin(in.extents, bins, [&](std::size_t n, const auto& cells) {
    Reduction reduction;
    cells([&](std::size_t i) { reduction.add(static_cast<double>(in[i])); });
    result[n] = static_cast<T>(reduction.result());
  });
}
template <class Reduction, class T>
constexpr void pool_bins_backward(tensor_view<const T> in, const std::size_t (&bins)[max_spatial_rank],
                                  const T* result_gradient, tensor_view<T> in_gradient) {
  if (in_gradient.size() == 0) return;
  each_bin(in.extents, bins,
           [&](std::size_t n, const auto& cells) { Reduction::backward(in, cells, result_gradient[n], in_gradient); });
}

// The bins of an output over up to three axes.
struct bin_counts {
  std::size_t bins[max_spatial_rank] = {1, 1, 1};

  constexpr explicit bin_counts(const shape& out) {
    const std::size_t rank = out.spatial_rank();
    for (std::size_t axis = 0; axis < rank; ++axis) bins[max_spatial_rank - rank + axis] = out[axis];
  }
};

template <class Reduction, auto... Arguments>
struct adaptive_pool {
  static constexpr option_list given = read_options<Arguments...>({}, max_spatial_rank);

  static consteval checked output(const shape& in) {
    if (given.error) return given.error;
    if (in.rank < 2 || in.spatial_rank() > max_spatial_rank)
      return refuse("it takes 1 to {} spatial axes, not {}", max_spatial_rank, in.spatial_rank());
    if (!given.leading.given()) return refuse("it has no output extent");
    if (const refusal r = given.leading.check("its output", in.spatial_rank())) return r;
    shape out = in;
    for (std::size_t axis = 0; axis < in.spatial_rank(); ++axis) {
      out[axis] = given.leading.on(axis, 1);
      if (out[axis] == 0) return refuse("output extent is 0 ({})", axis_name(axis, in.spatial_rank()));
    }
    return out;
  }
  // Bins have unequal widths where the extents do not divide; the widest counts.
  static consteval axis_maps field(const shape& in) {
    axis_maps maps;
    for (std::size_t axis = 0; axis < in.spatial_rank(); ++axis) {
      const std::size_t out = given.leading.on(axis, 1);
      const double stride = static_cast<double>(in[axis]) / static_cast<double>(out);
      maps[axis] = {static_cast<double>(widest_bin(in[axis], out)), stride, (stride - 1) / 2};
    }
    return maps;
  }

  // An ordinary pool where the extents divide.
  static consteval operation work(const shape& in) {
    operation o;
    o.kind = Reduction::kind;
    o.channels = o.filters = in.channels();
    for (std::size_t axis = 0; axis < in.spatial_rank(); ++axis) {
      axis_window& a = o.axes[max_spatial_rank - in.spatial_rank() + axis];
      a.in = in[axis];
      a.out = given.leading.on(axis, 1);
      if (a.in % a.out != 0) return {};
      a.kernel = a.stride = a.in / a.out;
    }
    return o;
  }

  template <class T>
  static constexpr void forward(tensor_view<const T> in, tensor_view<T> out) {
    pool_bins<Reduction>(in, bin_counts(out.extents).bins, out.data());
  }
  static constexpr forward_values backward_reads = Reduction::backward_reads;
  template <class T>
  static constexpr void backward(tensor_view<const T> in, tensor_view<const T> out, weights<const T>,
                                 tensor_view<const T> out_gradient, tensor_view<T> in_gradient, weights<T>) {
    pool_bins_backward<Reduction>(in, bin_counts(out.extents).bins, out_gradient.data(), in_gradient);
  }
};

}  // namespace detail

template <auto... Extents>
struct adaptive_avg_pool : detail::adaptive_pool<detail::running_mean, Extents...> {};

template <auto... Extents>
struct adaptive_max_pool : detail::adaptive_pool<detail::running_max, Extents...> {};

}  // namespace convexpr
