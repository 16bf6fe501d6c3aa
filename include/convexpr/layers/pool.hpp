// SPDX-License-Identifier: BSL-1.0
// What the pools share: geometry, and one loop nest that hands each window to a reduction, or to its gradient.
#pragma once
#include <convexpr/core/concepts.hpp>
#include <convexpr/layers/operation.hpp>
#include <convexpr/layers/window.hpp>

#include <cstddef>

namespace convexpr::detail {

// The first of the largest numbers that a pool sees; a NaN is larger than any.
template <class T>
struct largest_number {
  T value{};
  std::size_t place = 0;
  bool is_found = false;

  constexpr void add(T x, std::size_t at) {
    if (is_found && !(x > value || x != x)) return;
    value = x;
    place = at;
    is_found = true;
  }
};
// in'(largest) += out'
template <class T, class Cells>
constexpr void pass_to_largest(tensor_view<const T> in, const Cells& cells, T out_gradient,
                               tensor_view<T> in_gradient) {
  largest_number<T> largest;
  const T* const x = in.data();
  cells([&](std::size_t i) { largest.add(x[i], i); });
  if (largest.is_found) in_gradient[largest.place] += out_gradient;
}

// Arguments of a pool: its window as leading numbers (one for all axes or one an axis), then options. The stride is the
// window unless given.
template <class Pool>
struct sliding_pool {
  static constexpr window area(const shape& in) {
    window_options options = read_window(Pool::given, Pool::given.leading, "window extent");
    if (!options.error && !options.kernel.given()) options.error = refuse("it has no window");
    if (!options.error) options.error = options.kernel.check("the window", in.spatial_rank());
    return fit_window(options, in, sliding::pooling);
  }
  static consteval checked output(const shape& in) {
    const window w = area(in);
    if (w.error) return w.error;
    return w.output(in.channels());
  }
  static consteval axis_maps field(const shape& in) { return area(in).field(); }

  // visit(n, cells, inside, padded) for each number n of the output: cells(f) calls f(i) for every number i of the input
  // that its window sees, of which `inside` lie in the image, and with the padding `padded`.
  template <class Visit>
  static constexpr void each_window(const shape& in, Visit visit) {
    const window w = area(in);
    const axis_window d = w.depth(), h = w.height(), l = w.width();
    const std::size_t channels = in.channels();
    std::size_t n = 0;
    for (std::size_t z = 0; z < d.out; ++z)
      for (std::size_t y = 0; y < h.out; ++y)
        for (std::size_t x = 0; x < l.out; ++x) {
          const tap_range in_z = d.taps_inside(z), in_y = h.taps_inside(y), in_x = l.taps_inside(x);
          const std::size_t inside = (in_z.last - in_z.first) * (in_y.last - in_y.first) * (in_x.last - in_x.first);
          const std::size_t padded = d.taps_padded(z) * h.taps_padded(y) * l.taps_padded(x);
          for (std::size_t c = 0; c < channels; ++c, ++n) {
            const auto cells = [&](auto&& cell) {
              for (std::size_t kz = in_z.first; kz < in_z.last; ++kz)
                for (std::size_t ky = in_y.first; ky < in_y.last; ++ky)
                  for (std::size_t kx = in_x.first; kx < in_x.last; ++kx)
                    cell(((d.source(z, kz) * h.in + h.source(y, ky)) * l.in + l.source(x, kx)) * channels + c);
            };
            visit(n, cells, inside, padded);
          }
        }
  }

  // A reduction is given each window as: begin(), add(value) for every cell inside the image, and
  // result(cells inside the image, cells inside the padded image).
  template <class T, class Reduction>
  static constexpr void slide(tensor_view<const T> in, tensor_view<T> out, Reduction reduction) {
    const T* const from = in.data();
    each_window(in.extents, [&](std::size_t n, const auto& cells, std::size_t inside, std::size_t padded) {
      reduction.begin();
      cells([&](std::size_t i) { reduction.add(from[i]); });
      out[n] = static_cast<T>(reduction.result(inside, padded));
    });
  }
};

}  // namespace convexpr::detail
